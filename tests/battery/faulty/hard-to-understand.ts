import { put, style, type PlantedFault } from './planted-fault.ts';

const table = (rows: string, caption = '<caption>Cups</caption>') =>
	put(`<table>${caption}${rows}</table>`);
const HEAD = '<tr><th scope="col">Cup</th><th scope="col">Held</th></tr>';
const ROW = '<tr><td>Red</td><td>Well</td></tr>';

/** Faults of words, tables, pictures and films that stand there, and say little or the wrong thing. */
export const hardToUnderstand: PlantedFault[] = [
	{
		says: 'lines too long to find the next',
		by: ['words'],
		...put(
			`<p style="width:75rem;font-size:1rem">${'A cup that stands near the edge may fall on the floor. '.repeat(8)}</p>`,
		),
	},
	{
		says: 'another language, not marked',
		by: ['words'],
		...put('<p>Mae eich cwpan yn ddiogel, neu gall gael ei wneud yn well gyda chi.</p>'),
	},
	{
		says: 'English marked as another language',
		by: ['words'],
		...put('<p lang="cy">The cup is yours and you hold it with the hand that is strong.</p>'),
	},
	{ says: 'a language that is none', by: ['axe'], ...put('<p lang="xx-none">A cup</p>') },
	{
		says: 'words that run the wrong way',
		by: ['words'],
		...put('<p dir="rtl">The cup stands on the table.</p>'),
	},
	{
		says: 'Arabic that runs the wrong way',
		by: ['words'],
		...put('<p lang="ar">الكوب على الطاولة</p>'),
	},
	{
		says: 'a title left from a pattern',
		by: ['words'],
		from: 'A good page for a test',
		to: 'Untitled',
	},
	{
		says: 'a heading for the eye alone',
		by: ['words'],
		...put('<p><strong>How to hold it</strong></p><p>Use both hands.</p>'),
	},
	{
		says: 'a heading that is only large',
		by: ['words'],
		...put('<div style="font-size:2rem">How to hold it</div><p>Use both hands.</p>'),
	},
	{
		says: 'a list that is only typed',
		by: ['words'],
		...put('<p>- a cup<br>- a plate<br>- a spoon</p>'),
	},
	{
		says: 'a numbered list that is only typed',
		by: ['words'],
		...put('<p>1. Fill the cup</p><p>2. Drink from it</p>'),
	},
	{ says: 'an empty paragraph', by: ['words'], ...put('<p></p>') },
	{ says: 'an empty paragraph of one hard space', by: ['words'], ...put('<p>&nbsp;</p>') },
	{
		says: 'words that only a style holds',
		by: ['words'],
		...style('h2::before{content:"Warning: "}'),
	},
	{ says: 'a table without a caption', by: ['tables'], ...table(HEAD + ROW, '') },
	{
		says: 'a table with an empty cell',
		by: ['tables'],
		...table(`${HEAD}<tr><td>Red</td><td></td></tr>`),
	},
	{
		says: 'a table with an empty heading',
		by: ['tables', 'axe'],
		...table(`<tr><th scope="col">Cup</th><th scope="col"></th></tr>${ROW}`),
	},
	{
		says: 'a table with rows of unlike length',
		by: ['tables'],
		...table(`${HEAD}<tr><td>Red</td></tr>`),
	},
	{
		says: 'a table in a table',
		by: ['tables'],
		...table(
			`${HEAD}<tr><td>Red</td><td><table><caption>In it</caption>${HEAD}${ROW}</table></td></tr>`,
		),
	},
	{
		says: 'a table for layout',
		by: ['tables'],
		...put('<table role="presentation"><tr><td>A cup</td><td>A plate</td></tr></table>'),
	},
	{
		says: 'a large picture that is silent',
		by: ['pictures'],
		...put('<img src="/favicon.svg" width="200" height="200" alt="">'),
	},
	{
		says: 'a picture called picture',
		by: ['pictures'],
		...put('<img src="/favicon.svg" width="60" height="60" alt="picture">'),
	},
	{
		says: 'a picture whose words stand twice',
		by: ['pictures'],
		...put('<img src="/favicon.svg" width="60" height="60" alt="A leaf" title="A leaf">'),
	},
	{
		says: 'a film without captions',
		by: ['pictures'],
		...put('<video controls src="/none.mp4"></video>'),
	},
	{
		says: 'sound that is written nowhere',
		by: ['pictures'],
		...put('<audio controls src="/none.mp3"></audio>'),
	},
	{
		says: 'something that flashes',
		by: ['motion'],
		...style(
			'@keyframes flash{to{background:#fff}}@media (prefers-reduced-motion:no-preference){h1{animation:flash .1s 30}}',
		),
	},
];
