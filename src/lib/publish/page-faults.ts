const ATTRIBUTES = `((?:"[^"]*"|'[^']*'|[^'">])*)`;
const TAGS = new RegExp(
	`<!--[^]*?-->|<(?<raw>script|style)\\b(?<rawAttributes>${ATTRIBUTES})>(?<inside>[^]*?)</\\k<raw>\\s*>` +
		`|<(?<name>[a-z][a-z0-9-]*)(?<attributes>${ATTRIBUTES})>`,
	'gi',
);
const ATTRIBUTE = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Tags whose attributes are always read. Those of other tags are read only where this pattern is in them. */
const LOOKED_AT = new Set(['script', 'link']);
// A file of our own, named by its content, as the header allows.
const OWN_SHEET = /^\/_astro\/[\w.-]+\.css$/;
const SUSPECT = /style|\bon[a-z]|javascript:/i;

interface Tag {
	name: string;
	attributes: Map<string, string>;
	/** What stands inside a script or a stylesheet; other tags have none. */
	inside: string;
}

/** Each stylesheet that stands inside a page, as its bare text. */
export function stylesheetsIn(html: string): string[] {
	return tagsIn(html)
		.filter(({ name }) => name === 'style')
		.map(({ inside }) => inside);
}

/** What in a page the strict header would block: `'<p style="color:red">'` gives one sentence. */
export function pageFaults(html: string): string[] {
	return tagsIn(html).flatMap((tag) => [...scriptFaults(tag), ...attributeFaults(tag)]);
}

/** What in the one stylesheet the strict header would block, or would cost another trip. */
export function stylesheetFaults(stylesheet: string): string[] {
	const outside = /@import|url\(\s*["']?(?:data:|https?:|\/\/)/i.exec(stylesheet);
	return outside ? [`The stylesheet holds “${outside[0]}”: use a file of our own.`] : [];
}

function scriptFaults({ name, attributes, inside }: Tag): string[] {
	if (name === 'script' && (!attributes.has('src') || inside.trim())) {
		return ['A script stands inside the page: put it in a file of src/browser.'];
	}
	const href = attributes.get('href') ?? '';
	if (name === 'link' && attributes.get('rel') === 'stylesheet' && !OWN_SHEET.test(href)) {
		return [`A stylesheet of somebody else is linked: ${href}. Write it in src/styles.`];
	}
	return [];
}

function attributeFaults({ name, attributes }: Tag): string[] {
	return [...attributes].flatMap(([attribute, value]) => {
		if (attribute === 'style') return [`<${name} style="${value}">: use a class.`];
		if (/^on[a-z]+$/.test(attribute))
			return [`<${name} ${attribute}>: listen in a file of src/browser.`];
		if (/^\s*javascript:/i.test(value))
			return [`<${name} ${attribute}="javascript:…">: link to a page.`];
		return [];
	});
}

function tagsIn(html: string): Tag[] {
	return [...html.matchAll(TAGS)].flatMap(({ groups = {} }) => {
		const name = groups['raw'] ?? groups['name'];
		if (!name) return [];
		const attributes = attributesOf(name, groups['rawAttributes'] ?? groups['attributes'] ?? '');
		return [{ name: name.toLowerCase(), attributes, inside: groups['inside'] ?? '' }];
	});
}

// A large site has millions of tags, and next to none could hold a fault.
function attributesOf(name: string, text: string): Map<string, string> {
	return LOOKED_AT.has(name.toLowerCase()) || SUSPECT.test(text)
		? attributesIn(text)
		: new Map<string, string>();
}

function attributesIn(text: string): Map<string, string> {
	const pairs = [...text.matchAll(ATTRIBUTE)];
	return new Map(
		pairs.map(([, name = '', ...values]) => [
			name.toLowerCase(),
			values.find((value) => value !== undefined) ?? '',
		]),
	);
}
