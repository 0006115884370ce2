import { put, style, type PlantedFault } from './planted-fault.ts';

const link = (href: string, words: string) =>
	put(`<p>Read of it here: <a href="${href}">${words}</a>, and then come back.</p>`);
const many = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ');

/** Faults of what is told in too many words, by colour alone, or where the eye and the ear do not meet. */
export const hardToTakeIn: PlantedFault[] = [
	{
		says: 'a sentence without end',
		by: ['plain words'],
		...put(`<p>Warm the pot, ${many(40, 'then')} pour.</p>`),
	},
	{
		says: 'a paragraph without end',
		by: ['plain words'],
		...put(`<p>${many(80, 'Pour some. Then wait.')}</p>`),
	},
	{
		says: 'a short form that nobody explains',
		by: ['plain words'],
		...put('<p>Ask an <abbr>OT</abbr> about cups.</p>'),
	},
	{
		says: 'a list of stars and line ends',
		by: ['plain words'],
		...put('<div>* cups<br>* plates<br>* a pot</div>'),
	},
	{
		says: 'words that are seen in another order than they are heard in',
		by: ['order'],
		...put(
			'<div style="float:right;width:40%">Then pour.</div><div style="float:right;width:40%">Boil.</div>',
		),
	},
	{
		says: 'lines of a list that differ in colour alone',
		by: ['colour alone'],
		...put(
			'<ul><li style="color:#7a0000">Hot</li><li style="color:#003a00">Cold</li><li style="color:#003a00">Cool</li></ul>',
		),
	},
	{
		says: 'a field that is marked in colour alone',
		by: ['colour alone'],
		from: '<form action="/search/" autocomplete="off">',
		to: '<form action="/search/" autocomplete="off"><label for="a">Cup</label><input id="a" type="text"><label for="b">Pot</label><input id="b" type="text" style="border-color:#b00020;background:#fff0f0">',
	},
	{
		says: 'an alert that says that there are mistakes, and not where',
		by: ['colour alone'],
		from: '<form action="/search/" autocomplete="off">',
		to: '<form action="/search/" autocomplete="off"><p role="alert">Mend the errors below first.</p>',
	},
	{
		says: 'a mistake that is named and not explained',
		by: ['colour alone'],
		...put(
			'<label for="a">Cups <span>is not valid</span></label><input id="a" type="text" autocomplete="off">',
		),
	},
	{
		says: 'a picture with two sets of words',
		by: ['pictures'],
		...put('<img src="/favicon.svg" width="60" height="60" alt="A leaf" title="Our sign">'),
	},
	{
		says: 'a picture that only a style holds',
		by: ['pictures'],
		...style('h2{background-image:url("/favicon.svg")}'),
	},
	{
		says: 'a film in a frame that may flash, and no word of it',
		by: ['pictures'],
		...put('<iframe title="Cups" src="/video/embed/"></iframe>'),
	},
	{
		says: 'a link to sound that is written nowhere',
		by: ['links'],
		...link('/cup.mp3', 'Listen to the cup'),
	},
	{ says: 'a link to a film that does not say so', by: ['links'], ...link('/cup.mov', 'A cup') },
	{
		says: 'a link to a picture that does not say so',
		by: ['links'],
		...link('/cup.jpg', 'A cup'),
	},
	{
		says: 'links with nothing but a space between',
		by: ['links'],
		...put('<p>See <a href="/r/">cups</a> <a href="/guides/">plates</a> for more.</p>'),
	},
	{
		says: 'a table whose rows have unlike numbers of cells',
		by: ['tables'],
		...put(
			'<table><caption>Cups</caption><tr><th scope="col" colspan="2">Cups</th></tr><tr><td>Red</td><td>Blue</td></tr></table>',
		),
	},
	{
		says: 'parts that are laid out as a table',
		by: ['tables'],
		...style('figure{display:table}figcaption{display:table-cell}'),
	},
	{
		says: 'a picture that only holds a space',
		by: ['pictures'],
		...put('<img src="/favicon.svg" width="100" height="1" alt="">'),
	},
	{ says: 'a plug-in', by: ['pictures'], ...put('<object data="/cup" type="x/y">Cup</object>') },
	{ says: 'letters that draw', by: ['plain words'], ...put('<pre>( )o</pre>') },
	{
		says: 'a link whose telling words a style hides from all',
		by: ['outline'],
		...put(
			'<p>Cups. <a class="large" href="/r/">Read more<span style="display:none"> about cups</span></a></p>',
		),
	},
	{
		says: 'a menu that is marked as an article',
		by: ['outline'],
		...put(
			'<article><h2>More</h2><nav aria-label="More"><a class="large" href="/r/">Your list</a></nav></article>',
		),
	},
];
