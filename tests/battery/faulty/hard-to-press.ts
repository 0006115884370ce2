import { put, style, type PlantedFault } from './planted-fault.ts';

/** Faults for those who use a keyboard, a switch, or an unsteady hand. */
export const hardToPress: PlantedFault[] = [
	{
		says: 'no way past the menu',
		by: ['outline'],
		from: '<a class="skip" href="#main">Skip to the main text</a>',
		to: '',
	},
	{
		says: 'a small button',
		by: ['targets'],
		...put('<button type="submit" form="none" style="min-height:0;padding:0">Go</button>'),
	},
	{
		says: 'a small link on a line of its own',
		by: ['targets'],
		...put('<p><a href="/r/">Your list</a></p>'),
	},
	{
		says: 'a button that is small on a phone alone',
		by: ['targets'],
		...style('@media (max-width:500px){button{min-height:0!important;padding:0!important}}'),
	},
	{
		says: 'a button that is no button',
		by: ['keyboard'],
		...put('<div style="cursor:pointer">Press me</div>'),
	},
	{
		says: 'a concertina that only a script knows of',
		by: ['keyboard'],
		...put('<dl><dt id="fold">Cups</dt><dd>Red and blue</dd></dl>'),
		script: 'document.querySelector("#fold").addEventListener("click", () => {})',
	},
	{
		says: 'a button that is one to the ear alone',
		by: ['keyboard'],
		...put('<div role="button" onclick="location.reload()">Press me</div>'),
	},
	{
		says: 'a control that Tab leaves out',
		by: ['keyboard'],
		from: '<button type="submit">',
		to: '<button type="submit" tabindex="-1" onclick="this.form.submit()">',
	},
	{
		says: 'a control that comes before its turn',
		by: ['keyboard'],
		from: '<button type="submit">',
		to: '<button type="submit" tabindex="3">',
	},
	{
		says: 'parts that are seen in another order than they are reached',
		by: ['keyboard'],
		...style('nav{display:flex;flex-direction:row-reverse}'),
	},
	{
		says: 'a trap',
		by: ['keyboard'],
		...put(''),
		script:
			'document.querySelector("#words").addEventListener("keydown", (key) => key.key === "Tab" && key.preventDefault())',
	},
	{
		says: 'a stop where there is nothing to do',
		by: ['keyboard'],
		...put('<p id="stop">Some words</p>'),
		script:
			'const stop = document.querySelector("#stop"); stop.tabIndex = 0; stop.addEventListener("focus", () => stop.removeAttribute("tabindex"))',
	},
	{ says: 'no ring', by: ['keyboard', 'focus'], ...style(':focus-visible{outline:none}') },
	{
		says: 'a ring in the colour of the page',
		by: ['focus'],
		...style(':focus-visible{outline-color:#fbf7ef}'),
	},
	{
		says: 'a ring that forced colours take away',
		by: ['focus'],
		...style('@media (forced-colors:active){:focus-visible{outline:none}}'),
	},
	{
		says: 'a ring as thin as a hair',
		by: ['keyboard', 'focus'],
		...style(':focus-visible{outline-width:1px}'),
	},
	{
		says: 'a bar that lies over what is reached',
		by: ['keyboard'],
		...put('<div style="position:fixed;inset:auto 0 0;height:60vh;background:#fff">A bar</div>'),
	},
	{
		says: 'a button that nothing answers without JavaScript',
		by: ['without script'],
		...put('<button type="button">Print</button>'),
	},
	{
		says: 'a page that is empty without JavaScript',
		by: ['without script'],
		from: '<main id',
		to: '<noscript><style>main{display:none}</style></noscript><main id',
	},
	{
		says: 'an answer far from what was pressed',
		by: ['press'],
		...put(
			'<button type="button" onclick="far.textContent = &quot;A cup&quot;">Do it</button><p id="far" style="margin-top:60rem" role="status"></p>',
		),
	},
];
