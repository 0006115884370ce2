import { put, type PlantedFault } from './planted-fault.ts';

/** Faults for those who listen to a page, or find their way by its headings and names. */
export const hardToFind: PlantedFault[] = [
	{ says: 'no language', by: ['axe', 'outline'], from: ' lang="en-GB"', to: '' },
	{
		says: 'the spelling of another land',
		by: ['outline'],
		from: 'lang="en-GB"',
		to: 'lang="en-US"',
	},
	{ says: 'no title', by: ['axe', 'ibm', 'outline'], from: 'A good page for a test', to: '' },
	{ says: 'two main headings', by: ['outline'], ...put('<h1>Another</h1>') },
	{ says: 'a level of headings left out', by: ['outline'], ...put('<h4>Deep</h4>') },
	{ says: 'an empty heading', by: ['outline', 'axe'], ...put('<h2></h2>') },
	{
		says: 'text outside every landmark',
		by: ['axe', 'ibm'],
		from: '<main id',
		to: '<p>Lost</p><main id',
	},
	{
		says: 'two menus of one name',
		by: ['axe', 'ibm'],
		from: 'More about this site',
		to: 'Main menu',
	},
	{
		says: 'a picture without words',
		by: ['html', 'axe', 'ibm'],
		...put('<img src="/favicon.svg" width="60" height="60">'),
	},
	{
		says: 'a picture whose words are the name of its file',
		by: ['outline'],
		...put('<img src="/favicon.svg" width="60" height="60" alt="favicon.svg">'),
	},
	{
		says: 'a link that says nothing',
		by: ['outline'],
		...put('<a class="large" href="/r/">Read more</a>'),
	},
	{ says: 'a link without words', by: ['axe', 'ibm'], ...put('<a class="large" href="/r/"></a>') },
	{
		says: 'a link that leads nowhere',
		by: ['outline'],
		...put('<a class="large" href="#">The top</a>'),
	},
	{
		says: 'a field whose name is gone with the first letter',
		by: ['outline'],
		...put('<input type="text" autocomplete="off" placeholder="Your words">'),
	},
	{
		says: 'a field without a name',
		by: ['axe', 'ibm', 'outline'],
		from: 'for="words"',
		to: 'for="word"',
	},
	{ says: 'two things of one name in the page', by: ['html'], ...put('<p id="words">Words</p>') },
	{
		says: 'choices without a question',
		by: ['ibm'],
		from: '<legend>Where you drink it</legend>',
		to: '',
	},
	{ says: 'an empty list', by: ['ibm'], ...put('<ul></ul>') },
	{
		says: 'a list with more than lines in it',
		by: ['html', 'axe'],
		...put('<ul><p>No line</p></ul>'),
	},
	{ says: 'a part that is not closed', by: ['html'], ...put('<section><h2>Open</h2>') },
	{ says: 'a role that is not', by: ['axe', 'ibm'], ...put('<p role="buton">Words</p>') },
	{
		says: 'a state that its part cannot have',
		by: ['axe'],
		...put('<p aria-checked="true">Words</p>'),
	},
	{
		says: 'a control hidden from the ear alone',
		by: ['axe'],
		...put('<div aria-hidden="true"><a class="large" href="/r/">Your list</a></div>'),
	},
	{
		says: 'a name for the ear that is not the one for the eye',
		by: ['ibm'],
		from: '<button type="submit">',
		to: '<button type="submit" aria-label="Send">',
	},
	{
		says: 'a table that is only for looks read as one',
		by: ['ibm'],
		...put('<table><tr><td>Monday</td><td>Tuesday</td></tr><tr><td>1</td><td>2</td></tr></table>'),
	},
];
