import { put, style, type PlantedFault } from './planted-fault.ts';

/** Faults for those who see little, read with effort, or change how a page looks. */
export const hardToSee: PlantedFault[] = [
	{ says: 'pale text', by: ['colours', 'axe'], ...put('<p style="color:#777">Hard to see</p>') },
	{
		says: 'text that is pale in the dark alone',
		by: ['colours'],
		...style('@media (prefers-color-scheme:dark){figcaption{color:#777}}'),
	},
	{
		says: 'text that is pale on a phone alone',
		by: ['colours'],
		...style('@media (max-width:500px){figcaption{color:#888}}'),
	},
	{ says: 'text that is half see-through', by: ['colours'], ...style('figcaption{opacity:.5}') },
	{
		says: 'text over a picture',
		by: ['colours'],
		...style('figcaption{background:linear-gradient(#fff,#333)}'),
	},
	{
		says: 'pale words in an empty field',
		by: ['colours'],
		...style('input::placeholder{color:#999}'),
		script: 'document.querySelector("#words").placeholder = "Type here"',
	},
	{
		says: 'a field whose edge hardly shows',
		by: ['colours'],
		...style(
			'#words{border-color:#ddd8cc}@media(prefers-color-scheme:dark){#words{border-color:#333}}',
		),
	},
	{
		says: 'a drawing that hardly shows',
		by: ['colours'],
		from: 'fill="#0b4f4a" stroke="#8fe0d2"',
		to: 'fill="#f0e9d8" stroke="#f0e9d8"',
	},
	{
		says: 'a button that is words alone where colours are forced',
		by: ['colours'],
		...style('button{border:0!important}'),
	},
	{ says: 'a pale bullet', by: ['colours'], ...style('li::before{content:"– ";color:#aaa}') },
	{ says: 'small letters', by: ['outline'], ...style('figcaption{font-size:12px}') },
	{ says: 'slanted letters', by: ['outline'], ...style('figcaption{font-style:italic}') },
	{ says: 'block capitals', by: ['outline'], ...style('h2{text-transform:uppercase}') },
	{ says: 'edges made straight', by: ['outline'], ...style('p{text-align:justify}') },
	{ says: 'tight lines', by: ['outline'], ...style('p{line-height:1}') },
	{
		says: 'a part that is wider than a small window',
		by: ['reflow'],
		...put('<div style="width:30rem">A wide part</div>'),
	},
	{
		says: 'text that is cut off when its letters are large',
		by: ['reflow'],
		...put('<p style="height:44px;overflow:hidden">These words stand on one line, or two.</p>'),
	},
	{
		says: 'text that is cut off when its letters stand apart',
		by: ['reflow'],
		...style('@media (max-width:330px){h2{white-space:nowrap;overflow:hidden;width:9.4em}}'),
	},
	{
		says: 'a part that scrolls sideways in itself',
		by: ['reflow'],
		...put('<div style="overflow-x:auto" tabindex="0"><p style="width:40rem">A line</p></div>'),
	},
	{
		says: 'zoom that is forbidden',
		by: ['axe'],
		from: 'initial-scale=1"',
		to: 'initial-scale=1, maximum-scale=1, user-scalable=no"',
	},
	{
		says: 'a part that slides though less motion was asked for',
		by: ['motion'],
		...style('button{transition:width 1s}'),
	},
	{
		says: 'a page that glides to its parts though less motion was asked for',
		by: ['motion'],
		...style('html{scroll-behavior:smooth}'),
	},
	{
		says: 'something that blinks for ever',
		by: ['motion'],
		...style(
			'@keyframes blink{to{visibility:hidden}}@media (prefers-reduced-motion:no-preference){h1{animation:blink 1s infinite}}',
		),
	},
	{
		says: 'a page that goes on by itself',
		by: ['motion', 'axe'],
		from: '<title>',
		to: '<meta http-equiv="refresh" content="60; url=/guides/"><title>',
	},
	{
		says: 'sound that plays by itself',
		by: ['motion'],
		...put('<audio autoplay controls src="/none.mp3"></audio>'),
	},
];
