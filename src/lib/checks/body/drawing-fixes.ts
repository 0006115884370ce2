/** How to open a drawing as text, for whoever has never done so. */
const AS_TEXT = 'Open the file as text (on GitHub: the pencil)';

const COLOURS = `${AS_TEXT}, and write each line as stroke="currentColor", which is black, and each colour under the lines as # with six figures or small letters, such as fill="#4f9d94"; none where nothing is filled.`;
const TAKE_OUT = (what: string) => `${AS_TEXT}, and take out ${what}.`;

const ELEMENTS: Record<string, string> = {
	text: 'Take the words out of the drawing: in Inkscape press them and Delete. Say them in words="…" of <Picture>, or in caption="…".',
	tspan:
		'Take the words out of the drawing: in Inkscape press them and Delete. Say them in words="…" of <Picture>.',
	image:
		'This is a photograph inside a drawing, and cannot be shown. Draw its lines over it, and then delete the photograph.',
	title:
		'Take it out with its words, from <title> to </title>. What the picture shows goes in words="…" of <Picture>.',
	desc: 'Take it out with its words, from <desc> to </desc>. What the picture shows goes in words="…" of <Picture>.',
	metadata: 'Take all of it out, from <metadata> to </metadata>: it draws nothing.',
	style:
		'Take it out, from <style> to </style>. Write the colour at each line: stroke="currentColor" fill="none".',
	use: 'In Inkscape: select all, Edit, Clone, Unlink clone. Then save it again as plain SVG.',
	symbol: 'In Inkscape: select all, Edit, Clone, Unlink clone. Then save it again as plain SVG.',
	linearGradient: `It is a colour that changes. ${COLOURS} Take <linearGradient> out too, up to </linearGradient>.`,
	radialGradient: `It is a colour that changes. ${COLOURS} Take <radialGradient> out too, up to </radialGradient>.`,
	filter: 'It is a shadow or a blur. Take it out, from <filter> to </filter>, and each filter="…".',
	a: 'A drawing holds no link. Take <a …> and </a> out, and keep what stands between.',
	marker: 'Draw the head of the arrow as lines. Take <marker> out, up to </marker>.',
	script: 'A drawing runs nothing. Take it out, from <script> to </script>.',
	foreignObject:
		'Take it out, up to </foreignObject>: it holds words or a page, and draws no line.',
};

/** What to do with a part of a drawing that is no line and no shape. */
export function fixOfElement(name: string): string {
	if (/^(?:sodipodi|inkscape|rdf|cc|dc|svg):/.test(name))
		return `${AS_TEXT}, and take out all from <${name}> to </${name}>: Inkscape keeps notes for itself there, and they draw nothing. Or save a copy as Plain SVG.`;
	if (/^animate|^set$/.test(name)) return `A drawing stands still. Take <${name} …> out.`;
	return (
		(Object.hasOwn(ELEMENTS, name) && ELEMENTS[name]) ||
		`A drawing is lines and shapes only. Take <${name}> out, up to </${name}>.`
	);
}

/** What to do with a setting of a drawing. */
export function fixOfSetting(name: string, value: string): string {
	if (name === 'fill' || name === 'stroke') return COLOURS;
	if (name === 'style')
		return `${AS_TEXT}, and write in its place fill="none" stroke="currentColor", with stroke-width="3" for how thick the line is.`;
	if (
		/^(?:width|height|x|y|r|cx|cy|rx|ry|stroke-width)$/.test(name) &&
		/^[\d.]+[a-z%]+$/.test(value)
	)
		return `Write it without the letters: ${name}="${Number.parseFloat(value)}".`;
	if (
		/^(?:sodipodi|inkscape|xmlns|xml):/.test(name) ||
		/^(?:version|class|xml:space|enable-background|data-name|aria-label|role|color|font-.*)$/.test(
			name,
		)
	)
		return TAKE_OUT(`${name}="${value}": it draws nothing`);
	if (/href$/.test(name)) return TAKE_OUT(`${name}="…": a drawing fetches nothing`);
	if (/^on/.test(name)) return TAKE_OUT(`${name}="…": a drawing runs nothing`);
	return TAKE_OUT(`${name}="${value}"`);
}

const WHAT: Record<string, string> = {
	'an instruction':
		'the line that begins with <? and ends with ?>: every program writes it, and it draws nothing',
	'a comment': 'all from <!-- to -->',
	'a document type': 'all from <!DOCTYPE to its >: it draws nothing',
	'a block of text': 'all from <![CDATA[ to ]]>',
	'words between its lines':
		'the words, which stand between the lines. Say them in words="…" of <Picture>',
};

/** What to do with something in a drawing that is no part of it. */
export function fixOfWhat(what: string): string {
	const named = Object.hasOwn(WHAT, what) ? WHAT[what] : undefined;
	return named
		? TAKE_OUT(named)
		: 'In Inkscape: File, Save a copy, Plain SVG. Then open the file as text, and look at this line.';
}
