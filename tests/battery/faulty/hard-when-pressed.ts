import { put, type PlantedFault } from './planted-fault.ts';

/** A button that does something when it is pressed. */
const button = (does: string, more = '') =>
	put(`<button type="button" id="do" onclick="${does}">Do it</button>${more}`);

/** Faults that only a press brings out. */
export const hardWhenPressed: PlantedFault[] = [
	{
		says: 'a button to the ear that answers no key',
		by: ['press'],
		...put(
			`<div role="button" tabindex="0" class="large" onclick="this.textContent='Done'">Do it</div>`,
		),
	},
	{
		says: 'a button that takes itself away',
		by: ['press'],
		...button('this.remove()'),
	},
	{
		says: 'a window whose keyboard stays behind',
		by: ['press'],
		...button(
			'document.querySelector(&quot;#box&quot;).hidden = false',
			'<div id="box" role="dialog" aria-label="A cup" hidden><p>A large cup</p></div>',
		),
	},
	{
		says: 'a concertina that does not say that it opens',
		by: ['press'],
		...button('this.nextElementSibling.hidden = false', '<p hidden>A cup of tea</p>'),
	},
	{
		says: 'a concertina that says that it is shut when it is open',
		by: ['press'],
		...put(
			'<button type="button" aria-expanded="false" aria-controls="tea" onclick="this.nextElementSibling.hidden = false">Tea</button><p id="tea" hidden>A cup of tea</p>',
		),
	},
	{
		says: 'an alert that goes by itself',
		by: ['press'],
		...button(
			'this.nextElementSibling.textContent = &quot;Hot&quot;; setTimeout(() =&gt; { this.nextElementSibling.textContent = &quot;&quot; }, 3000)',
			'<p role="alert"></p>',
		),
	},
	{
		says: 'two things said at once',
		by: ['press'],
		...button(
			'one.textContent = &quot;A cup&quot;; two.textContent = &quot;A saucer&quot;',
			'<p id="one" role="status"></p><p id="two" role="status"></p>',
		),
	},
	{
		says: 'a second part that is read out as it changes',
		by: ['outline'],
		...put('<p role="status"></p><p aria-live="polite"></p>'),
	},
	{
		says: 'a second part that is read out, once a button is pressed',
		by: ['press'],
		...button(
			'this.nextElementSibling.setAttribute(&quot;role&quot;, &quot;log&quot;)',
			'<p>A saucer</p><p role="status"></p>',
		),
	},
	{
		says: 'a part that comes wider than the window',
		by: ['press'],
		...button(
			'this.nextElementSibling.style.width = &quot;50rem&quot;',
			'<p id="wide">A cup of tea</p>',
		),
	},
	{
		says: 'a press that throws',
		by: ['press'],
		...button('throw new Error(&quot;Spilt&quot;)'),
	},
	{
		says: 'words that come pale',
		by: ['press'],
		...button('this.nextElementSibling.style.color = &quot;#999&quot;', '<p id="pale">A cup</p>'),
	},
	{
		says: 'a choice that leads away at once',
		by: ['press'],
		...put(
			'<label for="go">Where to</label><select id="go" style="font:inherit;min-height:48px" onchange="location.href = &quot;/guides/&quot;"><option>Here</option><option>Guides</option></select>',
		),
	},
	{
		says: 'a tick that sends the form',
		by: ['press'],
		from: '<input type="checkbox" name="kitchen" />',
		to: '<input type="checkbox" name="kitchen" onchange="this.form.submit()" />',
	},
	{
		says: 'a form that takes nothing and says nothing',
		by: ['press'],
		from: '<form action="/search/" autocomplete="off">',
		to: '<form action="/search/" autocomplete="off" onsubmit="event.preventDefault()">',
	},
	{
		says: 'a mistake shown in colour alone',
		by: ['press'],
		from: '<form action="/search/" autocomplete="off">',
		to: '<form action="/search/" autocomplete="off" onsubmit="event.preventDefault(); words.style.borderColor = &quot;#b00&quot;">',
	},
	{
		says: 'a mistake that says no more than wrong',
		by: ['press'],
		from: '<form action="/search/" autocomplete="off">',
		to: '<form action="/search/" autocomplete="off" onsubmit="event.preventDefault(); room.textContent = &quot;Invalid&quot;">',
	},
	{
		says: 'a window that Escape does not close',
		by: ['press'],
		...button(
			'const box = this.nextElementSibling; box.hidden = false; box.firstChild.focus()',
			'<div class="window" hidden style="position:fixed;inset:20% 10%;background:#fff"><a class="large" href="/r/">A cup</a></div>',
		),
	},
	{
		says: 'a choice that loads the page anew',
		by: ['press'],
		...put(
			'<label for="go">Which cup</label><select id="go" style="font:inherit;min-height:48px" onchange="location.reload()"><option>Red</option><option>Blue</option></select>',
		),
	},
	{
		says: 'a link called a button that does not answer Space',
		by: ['press'],
		...put('<p><a class="large" role="button" href="/r/">Go on</a></p>'),
	},
	{
		says: 'words that come with a field and go by themselves',
		by: ['press'],
		...put(
			'<p id="brief" hidden>Ten letters at most</p><label for="a">A cup</label><input id="a" type="text" autocomplete="off" onfocus="brief.hidden = false; setTimeout(() =&gt; { brief.hidden = true }, 500)">',
		),
	},
];
