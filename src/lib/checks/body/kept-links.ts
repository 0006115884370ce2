type Answer = [is: string, fix: string];

const TAKE_OUT =
	'Take the link out, and write what the page says. Does it stand on the open web too? Link to that: [words](https://…). A source is named under sources.';

/** Addresses that hold a thing themselves, or are of a program, a phone or one computer. */
const KEPT: [looks: RegExp, ...answer: Answer][] = [
	[/^(?:java|vb)script:/i, 'is a piece of a program, and would be run', TAKE_OUT],
	[
		/^data:/i,
		'is the thing itself, written as letters, and no address',
		'Take the link out. A picture is drawn as content/how-to/picture.md says, and a page is named by its address.',
	],
	[/^(?:\\\\|%5C%5C)[\w.-]|^\\[\w.-]+\\/i, 'is a place on the network of one employer', TAKE_OUT],
	[
		/^(?:smb|afp|ftp|sftp|nfs|webdav):/i,
		'is a place on a network, which a browser does not open',
		TAKE_OUT,
	],
	[
		/^(?:blob|about|chrome|edge|view-source|chrome-extension|moz-extension|content|intent):/i,
		'is of your own browser, and leads nowhere on another computer',
		TAKE_OUT,
	],
	[
		/^(?:sms|whatsapp|facetime|skype|zoommtg|msteams|onenote|ms-word|ms-excel|ms-powerpoint|outlook|notes|evernote):/i,
		'opens a program that readers may not have',
		TAKE_OUT,
	],
	[
		/^(?:file:|[a-z]:[\\/]|~\/|\/?Users\/|\/home\/)(?!.*\b(?:content\/guides|guides)\b).*$/i,
		'is a file on your own computer, and leads nowhere on another',
		TAKE_OUT,
	],
];

/** What is wrong with an address that is of one computer, one network or one program, and leads no reader anywhere. */
export function keptWithSomebody(url: string): Answer | undefined {
	const [, ...answer] = KEPT.find(([looks]) => looks.test(url)) ?? [/$/, '', ''];
	return answer[0] === '' ? undefined : answer;
}
