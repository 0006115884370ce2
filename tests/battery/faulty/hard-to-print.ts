import { put, style, type PlantedFault } from './planted-fault.ts';

const tall = (height: string) => `<div style="height:${height}"></div>`;

/** Faults on paper. */
export const hardToPrint: PlantedFault[] = [
	{
		says: 'a sheet without a foot',
		by: ['paper'],
		from: 'content: var(--foot);',
		to: '',
	},
	{
		says: 'sheets without a number',
		by: ['paper'],
		from: "content: counter(page) ' / ' counter(pages);",
		to: '',
	},
	{
		says: 'a heading at the foot of a sheet, its text on the next',
		by: ['paper'],
		...put(`<h2 style="break-after:auto">Alone</h2><div style="break-before:page">Its text</div>`),
	},
	{
		says: 'an empty sheet',
		by: ['paper'],
		...put(`<div style="break-before:page">${tall('30cm')}</div>`),
	},
	{
		says: 'words that run off the paper',
		by: ['paper'],
		...style('@media print{figcaption{white-space:nowrap;width:60em}}'),
	},
	{
		says: 'a word on paper broken in two',
		by: ['paper'],
		...style('@media print{figcaption{width:2em;overflow-wrap:anywhere}}'),
	},
	{
		says: 'words on paper smaller than the size that was chosen',
		by: ['paper'],
		...style('@media print{figcaption{font-size:12pt}}'),
	},
	{ says: 'grey words on paper', by: ['paper'], ...style('@media print{figcaption{color:#888}}') },
];
