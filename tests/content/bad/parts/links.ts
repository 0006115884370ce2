import type { Mistake } from '../mistake.ts';

/** Mistakes in links, pictures, sources and phone numbers. */
export const linkMistakes: Mistake[] = [
	{
		mistake: 'a link to a preview',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: '[The kitchen](http://localhost:4321/guides/kitchen/).',
		line: 186,
		answer:
			'The link to http://localhost:4321/guides/kitchen/ leads nowhere on another computer. Write /guides/kitchen/.',
	},
	{
		mistake: 'a route that we do not have',
		right: 'route="occupational-therapist"',
		wrong: 'route="occupational therapist"',
		line: 184,
		answer: 'There is no route called occupational therapist. Did you mean occupational-therapist?',
	},
	{
		mistake: 'an insecure link',
		right: '(/guides/saving-energy/)',
		wrong: '(http://example.org/)',
		line: 129,
		answer:
			'The link to http://example.org/ is not safe or not whole. Write https://example.org/, after trying it.',
	},
	{
		mistake: 'a link that calls a number of nobody on file',
		right: '[saving your energy](/guides/saving-energy/)',
		wrong: '[Number 101](tel:09098790000)',
		line: 129,
		answer:
			'The link to tel:09098790000 is not safe or not whole. Write <Contact name="…" />: only 999, 111 and 101 may be linked.',
	},
	{
		mistake: 'a link that calls another number than it says',
		right: '[saving your energy](/guides/saving-energy/)',
		wrong: '[Number 101](tel:999)',
		line: 129,
		answer: 'A press on “Number 101” calls another number, tel:999. Write the number in its words.',
	},
	{
		mistake: 'a link without its beginning',
		right: '(/guides/saving-energy/)',
		wrong: '(www.example.org)',
		line: 129,
		answer:
			'The link to www.example.org is not safe or not whole. Write https://www.example.org, after trying it.',
	},
	{
		mistake: 'a link to the file of a guide',
		right: '(/guides/saving-energy/)',
		wrong: '(saving-energy.mdx)',
		line: 129,
		answer:
			'The link to saving-energy.mdx is a name, and no address. Write /guides/saving-energy/.',
	},
	{
		mistake: 'a link to the name of a guide',
		right: '(/guides/saving-energy/)',
		wrong: '(saving-energy)',
		line: 129,
		answer: 'The link to saving-energy is a name, and no address. Write /guides/saving-energy/.',
	},
	{
		mistake: 'a link to a file as if it were a site',
		right: '(/guides/saving-energy/)',
		wrong: '(https://saving-energy.html)',
		line: 129,
		answer:
			'The link to https://saving-energy.html is a name, and no address. Write /guides/saving-energy/.',
	},
	{
		mistake: 'a link to a guide at the top of the site',
		right: '(/guides/saving-energy/)',
		wrong: '(/saving-energy/)',
		line: 129,
		answer: 'The link to /saving-energy/ is a name, and no address. Write /guides/saving-energy/.',
	},
	{
		mistake: 'a link to a document',
		right: '(/guides/saving-energy/)',
		wrong: '(https://my-leaflet.docx)',
		line: 129,
		answer:
			'The link to https://my-leaflet.docx is not safe or not whole. A file of yours is nowhere on the web. Write /guides/ and the name of a guide, or take the link out.',
	},
	{
		mistake: 'a link that leaves by two strokes',
		right: '(/guides/saving-energy/)',
		wrong: '(//example.org/)',
		line: 129,
		answer:
			'The link to //example.org/ is not safe or not whole. Begin it with https://, mailto:, / or #.',
	},
	{
		mistake: 'a bare address',
		right: '[saving your energy](/guides/saving-energy/)',
		wrong: 'https://example.org',
		line: 129,
		answer:
			'The address https://example.org stands bare. Write it as [words](https://example.org).',
	},
	{
		mistake: 'a link to a guide that is not there',
		right: '/guides/saving-energy/',
		wrong: '/guides/saving-enargy/',
		line: 129,
		answer: 'There is no guide called saving-enargy. Did you mean /guides/saving-energy/?',
	},
	{
		mistake: 'a link without its last stroke',
		right: '/guides/saving-energy/',
		wrong: '/guides/saving-energy',
		line: 129,
		answer: 'The link to /guides/saving-energy is not whole. Write /guides/saving-energy/.',
	},
	{
		mistake: 'a picture without words',
		right: 'Does your kitchen have a table?',
		wrong: '<Picture name="nose-over-toes" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer:
			'<Picture> needs the setting words. Type it as <Picture name="nose-over-toes" words="…" />.',
	},
	{
		mistake: 'a picture that is not there',
		right: 'Does your kitchen have a table?',
		wrong:
			'<Picture name="nose" words="A nose stands over two toes" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer: 'There is no picture called nose. Did you mean nose-over-toes?',
	},
	{
		mistake: 'a photograph',
		right: 'Does your kitchen have a table?',
		wrong:
			'<Picture name="kettle.jpg" words="A kettle stands on a table" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer:
			'kettle.jpg is a photograph. Photographs cannot be shown. Draw its lines as content/how-to/picture.md says, save them as plain SVG, and write that name without an ending.',
	},
	{
		mistake: 'a picture with its ending',
		right: 'Does your kitchen have a table?',
		wrong:
			'<Picture name="nose-over-toes.svg" words="A man on a chair leans until his nose is over his toes" />\n\nDoes your kitchen have a table?',
		line: 123,
		answer: 'There is no picture called nose-over-toes.svg. Did you mean nose-over-toes?',
	},
	{
		mistake: 'a source that is not there',
		right: 'it does not run away from you.',
		wrong: 'it does not run away. <Source number="9" />',
		line: 121,
		answer: 'There is no source 9. Write a number from 1 to 3.',
	},
	{
		mistake: 'a typed phone number',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Ring 01632 960 001 and ask.',
		line: 186,
		answer:
			'The phone number 01632 960 001 is typed here. Write <Contact name="…" />: only 999 and 111 may be typed.',
	},
	{
		mistake: 'a typed helpline',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'You can ring 116 123 too.',
		line: 186,
		answer:
			'The phone number 116 123 is typed here. Write <Contact name="…" />: only 999 and 111 may be typed.',
	},
];
