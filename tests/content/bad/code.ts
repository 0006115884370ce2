import type { Mistake } from './mistake.ts';

/** Words that MDX takes for code, and code in disguise. */
export const codeMistakes: Mistake[] = [
	{
		mistake: 'the sign for less than',
		right: 'Wipe up drops',
		wrong: 'Wipe up <5 drops',
		line: 83,
		answer: 'The sign < is read as the beginning of a part. Write it in words: less than 5.',
	},
	{
		mistake: 'a space without width',
		right: 'Wipe up drops',
		wrong: 'Wipe up\u200B drops',
		line: 83,
		answer:
			'A sign that cannot be seen stands here: a space without width, U+200B. Delete it, and type the words beside it again.',
	},
	{
		mistake: 'a sign written as its number',
		right: 'Wipe up drops',
		wrong: 'Wipe up&#x202E; drops',
		line: 83,
		answer: '&#x202E; stands for another sign. Type that sign itself, or leave it out.',
	},
	{
		mistake: 'a blank in curly brackets',
		right: 'Read about',
		wrong: 'Dear {your name}, read about',
		line: 129,
		answer:
			'Curly brackets, {your name}, are read as code. Take them away: write your name, or a line to write on: ____.',
	},
	{
		mistake: 'one curly bracket',
		right: 'Read about',
		wrong: 'Read } about',
		line: 129,
		answer: 'Curly brackets, }, are read as code. Take them away.',
	},
	{
		mistake: 'a line break in HTML',
		right: 'hip against the worktop.',
		wrong: 'hip against the worktop.<br>',
		line: 67,
		answer: '<br> is HTML, and a guide has none. Leave a blank line to begin a new paragraph.',
	},
	{
		mistake: 'bold in HTML',
		right: 'The cup is light',
		wrong: 'The <b>cup</b> is light',
		line: 73,
		answer: '<b> is HTML, and a guide has none. Write **words** for bold.',
	},
	{
		mistake: 'a comment',
		right: '## Set out',
		wrong: '<!-- ask Ann -->\n\n## Set out',
		line: 77,
		answer:
			'A comment, <!-- … -->, cannot stand in a guide. Take it out. Say it in the pull request instead.',
	},
	{
		mistake: 'an address in angle brackets',
		right: 'Read about',
		wrong: 'See <https://example.org/tea>. Read about',
		line: 129,
		answer:
			'An address in angle brackets, <https://example.org/tea>, cannot be read. Write a link as [words](https://example.org/tea).',
	},
	{
		mistake: 'a paragraph that begins with import',
		right: 'Fill the cup half full.',
		wrong: 'import your own cups if you like.',
		line: 100,
		answer:
			'A paragraph that begins with "import" is read as a program. Begin the sentence with another word, or take the line out.',
	},
	{
		mistake: 'a paragraph that begins with export',
		right: 'Fill the cup half full.',
		wrong: 'export is what ports do.',
		line: 100,
		answer:
			'A paragraph that begins with "export" is read as a program. Begin the sentence with another word, or take the line out.',
	},
	{
		mistake: 'a script',
		right: 'A trolley on wheels',
		wrong: '<script>alert(1)</script>\n\nA trolley on wheels',
		line: 121,
		answer: '<script> is HTML, and a guide has none. Take the tag away and keep the words.',
	},
	{
		mistake: 'a script as a link',
		right: '(/guides/saving-energy/)',
		wrong: '(javascript:alert(1))',
		line: 129,
		answer:
			'The link to javascript:alert(1) is a piece of a program, and would be run. Take the link out, and write what the page says. Does it stand on the open web too? Link to that: [words](https://…). A source is named under sources.',
	},
	{
		mistake: 'a script as an image',
		right: 'Does your kitchen have a table?',
		wrong: '![x](./evil.mjs)\n\nDoes your kitchen have a table?',
		line: 123,
		answer: 'A picture cannot be typed as ![words](address). Write <Picture name="…" words="…" />.',
	},
	{
		mistake: 'a script in a setting',
		right: 'title="To pour"',
		wrong: 'title="To pour" onclick="alert(1)"',
		line: 89,
		answer: '<Steps> has no setting called onclick. Type it as <Steps title="To sit down">.',
	},
	{
		mistake: 'a name that every object answers to',
		right: 'A trolley on wheels',
		wrong: '<toString />\n\nA trolley on wheels',
		line: 121,
		answer: '<toString /> is HTML, and a guide has none. Take the tag away and keep the words.',
	},
	{
		mistake: 'an address apart from its link',
		right: 'Read about',
		wrong: '[x]: javascript:alert(1)\n\nRead about',
		line: 129,
		answer:
			'An address cannot stand apart from its link. Write it as [words](address), all in one place.',
	},
	{
		mistake: 'a setting that is code',
		right: 'number="1"',
		wrong: 'number={1}',
		line: 73,
		answer: 'The setting number needs straight double quotation marks. Write number="1"',
	},
	{
		mistake: 'settings that are code',
		right: '<DoList>',
		wrong: '<DoList {...props}>',
		line: 102,
		answer: '{...props} is code, and a guide has none. Take it out.',
	},
	{
		mistake: 'words between backticks',
		right: 'A flask with',
		wrong: '`A flask` with',
		line: 119,
		answer: 'This stands as program code, between backticks. Take the backticks away.',
	},
];
