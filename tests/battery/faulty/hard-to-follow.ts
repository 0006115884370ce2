import { put, style, type PlantedFault } from './planted-fault.ts';

const link = (attributes: string, words = 'A cup') =>
	put(`<p>Read of it here: <a ${attributes}>${words}</a>, and then come back.</p>`);
const field = (label: string, id: string, after = '') =>
	`<label for="${id}">${label}</label><input id="${id}" type="text" autocomplete="off">${after}`;

/** Faults of links, fields and frames: where they lead, what they want, and what only a mouse can have of them. */
export const hardToFollow: PlantedFault[] = [
	{
		says: 'a link in colour alone',
		by: ['links', 'axe'],
		...style('p a{text-decoration:none;color:#1c1f80}'),
	},
	{
		says: 'a link that looks like the text round it',
		by: ['links'],
		...style('p a{text-decoration:none;color:inherit}'),
	},
	{ says: 'a new window without a word', by: ['links'], ...link('href="/r/" target="_blank"') },
	{ says: 'a link to a PDF that does not say so', by: ['links'], ...link('href="/cup.pdf"') },
	{ says: 'a link to sound that does not say so', by: ['links'], ...link('href="/cup.mp3"') },
	{ says: 'a link called page', by: ['outline'], ...link('href="/r/"', 'page') },
	{ says: 'a link that is a dot', by: ['outline'], ...link('href="/r/"', '.') },
	{
		says: 'a link whose title says its words again',
		by: ['links'],
		...link('href="/r/" title="A cup"'),
	},
	{
		says: 'the same link twice, side by side',
		by: ['links'],
		...put('<p><a class="large" href="/r/">Cups</a> <a class="large" href="/r/">Many cups</a></p>'),
	},
	{
		says: 'a link whose words are not seen',
		by: ['links'],
		...link('href="/r/" style="display:inline-block;text-indent:-999em;overflow:hidden"'),
	},
	{
		says: 'a button that is a picture called click',
		by: ['pictures'],
		from: '<button type="submit">Find</button>',
		to: '<button type="submit">Find</button><input type="image" src="/favicon.svg" alt="click" width="48" height="48">',
	},
	{
		says: 'a hint that is not heard with its field',
		by: ['forms'],
		...put(field('A name', 'a', '<p>Ten letters at most.</p>')),
	},
	{
		says: 'two fields of one name',
		by: ['forms'],
		...put(field('A name', 'a') + field('A name', 'b')),
	},
	{
		says: 'a name far from its field',
		by: ['forms'],
		...put(
			'<label for="a" style="margin-bottom:15rem">A name</label><input id="a" type="text" autocomplete="off">',
		),
	},
	{
		says: 'a menu that only a mouse brings out',
		by: ['mouse only'],
		...style('ul ul{display:none}li:hover ul{display:block}'),
	},
	{
		says: 'a tip that only a mouse brings out',
		by: ['mouse only'],
		from: '<h2>Things to look at',
		to: '<h2 title="All that is on the table">Things to look at',
	},
	{
		says: 'a key of its own',
		by: ['mouse only'],
		from: '<button type="submit">',
		to: '<button type="submit" accesskey="s">',
	},
	{ says: 'a frame without a name', by: ['axe', 'ibm'], ...put('<iframe src="/r/"></iframe>') },
];
