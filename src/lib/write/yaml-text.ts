/** Any text as YAML: between quotation marks, so that no mark or word in it is taken for more than text. */
export const quoted = (text: string) => JSON.stringify(text);

/** A name or a day as YAML: bare, as authors know it, where nothing in it could be taken for more than text. */
export const bare = (text: string) =>
	/^(?:[a-z]+(?:-[a-z]+)*|\d{4}-\d{2}-\d{2})$/.test(text) && !/^(?:true|false|null)$/.test(text)
		? text
		: quoted(text);
