import type { Mistake } from './mistake.ts';

/** Words that are hard to read, or hurt. */
export const wordsMistakes: Mistake[] = [
	{
		mistake: 'a sentence of 23 words',
		right: 'The cup is light, and it holds the right amount.',
		wrong:
			'The cup is light and it holds the right amount so you can carry it in one hand while the other one rests.',
		line: 73,
		answer:
			'This sentence has 23 words: "The cup is light and it …". Cut it in two, or take words out, to come down to 20.',
	},
	{
		mistake: 'a paragraph of four sentences',
		right: 'You never lift the kettle to the tap.',
		wrong: 'You never lift the kettle. It stays. The tap is far.',
		line: 73,
		answer:
			'This paragraph has 4 sentences. Put a blank line in it, so that each part has three at most.',
	},
	{
		mistake: 'a hard word',
		right: 'You never lift',
		wrong: 'You never utilise',
		line: 73,
		answer: '"utilise" is a hard word. Write "use".',
	},
	{
		mistake: 'a word that we promised not to write',
		right: 'Stand at the tap',
		wrong: 'Simply stand at the tap',
		line: 67,
		answer: 'We do not write "Simply". Leave it out: it makes hard things sound easy.',
	},
	{
		mistake: 'a word that hurts',
		right: 'Many people find',
		wrong: 'The elderly find',
		line: 123,
		answer: '"The elderly" can hurt. Write "older people" or "people aged 65 and over".',
	},
	{
		mistake: 'italics',
		right: 'the whole walk',
		wrong: 'the *whole* walk',
		line: 123,
		answer:
			'"whole" is in italics. Write **words** for bold if they must stand out, or leave them plain.',
	},
	{
		mistake: 'block capitals',
		right: 'Do not take the cup',
		wrong: 'Do NOT take the cup',
		line: 163,
		answer: '"NOT" is in block capitals. Write it in small letters: not',
	},
	{
		mistake: 'a whole heading in block capitals',
		right: '## Pour with less weight',
		wrong: '## POUR WITH LESS WEIGHT',
		line: 87,
		answer:
			'"POUR WITH LESS WEIGHT" is in block capitals. Write it in small letters: pour with less weight',
	},
	{
		mistake: 'a heading with the number of a report',
		right: '## Pour with less weight',
		wrong: '## 1.2 Pour with less weight',
		line: 87,
		answer:
			'The heading “1.2 Pour with less weight” has a number or a letter before it, which readers look for in a list. Write ## Pour with less weight',
	},
	{
		mistake: 'a heading that ends in a mark',
		right: '## Pour with less weight',
		wrong: '## Pour with less weight:',
		line: 87,
		answer:
			'The heading “Pour with less weight:” ends in a mark, and a heading has none. Write ## Pour with less weight',
	},
	{
		mistake: 'letters that stand for words',
		right: 'Do not take the cup',
		wrong: 'Ask for FES. Do not take the cup',
		line: 163,
		answer:
			'"FES" is in block capitals. Write in easy words what it stands for. If readers meet the letters elsewhere: <Term means="those words">FES</Term>',
	},
	{
		mistake: 'a plural in brackets',
		right: 'drops of water',
		wrong: 'drop(s) of water',
		line: 83,
		answer: '"drop(s)" is hard to read aloud. Write one or the other: mostly the plural.',
	},
	{
		mistake: 'an American spelling',
		right: 'flat cloth',
		wrong: 'gray flat cloth',
		line: 91,
		answer: '"gray" is spelt the American way. Write "grey".',
	},
	{
		mistake: 'a misspelt word',
		right: 'flat cloth',
		wrong: 'flat clooth',
		line: 91,
		answer:
			'"clooth" may be misspelt. Mend it, or write an easier word. If every reader knows it, such as a name, add it to content/words/allowed.txt.',
	},
	{
		mistake: 'a word of the trade',
		right: 'flat cloth',
		wrong: 'flat dorsiflexion cloth',
		line: 91,
		answer:
			'"dorsiflexion" is a word of the trade, which few readers know. Write in easy words what it is. If they need the word itself: <Term means="…">word</Term>.',
	},
	{
		mistake: 'a sentence in another language',
		right: 'You never lift the kettle to the tap.',
		wrong: 'Mettez vos chaussures avant de vous lever.',
		line: 73,
		answer:
			'This sentence is in another language, or its letters were spoilt. Write it in English, and take this one out: guides are in English, and their translations beside them.',
	},
	{
		mistake: 'a term that is not explained',
		right: 'Does your kitchen have a table?',
		wrong: 'Does your kitchen have a hoist?',
		line: 123,
		answer:
			'"hoist" is not explained where it is first used. Write <Term means="a machine that lifts a person">hoist</Term>.',
	},
	{
		mistake: 'a link that does not say where it leads',
		right: '[saving your energy]',
		wrong: '[here]',
		line: 129,
		answer: 'The link "here" does not say where it leads. Write the name of the page as its words.',
	},
	{
		mistake: 'a guide that does not name this one back',
		right: '[saving-energy, kitchen]',
		wrong: '[saving-energy, kitchen, after-a-fall]',
		line: 31,
		answer:
			'The guide after-a-fall does not name this one in return. Add making-a-hot-drink to its related guides, if it helps.',
	},
	{
		mistake: 'an opening that does not say what comes',
		right: 'By the end you will know two ways to fill it and pour it.',
		wrong: 'Here are two ways to fill it and pour it.',
		line: 5,
		answer:
			'The opening does not say what will be better. Write the reader’s problem, then: By the end you will …',
	},
	{
		mistake: 'a source that nothing rests on',
		right: 'A tipper holds the kettle while you pour. <Source number="3" />',
		wrong: 'A tipper holds the kettle while you pour.',
		line: 45,
		answer:
			'Nothing on the page rests on source 3. Write <Source number="3" /> after what it supports, or take it out and count again. Did you put a new source above others? Then each mark of those is one too low: count them all, under evidence too.',
	},
	{
		mistake: 'a word that sounds alike',
		right: 'You never lift the kettle to the tap.',
		wrong: 'Put the breaks on first.',
		line: 73,
		answer: '“Put the breaks” may be another word. Did you mean brakes?',
	},
	{
		mistake: 'a letter in place of a figure',
		right: 'You never lift the kettle to the tap.',
		wrong: 'Wait l0 seconds.',
		line: 73,
		answer: '“l0” holds a letter in place of a figure. Write 10.',
	},
	{
		mistake: 'a year that will be another',
		right: 'You never lift the kettle to the tap.',
		wrong: 'The rules changed last winter.',
		line: 73,
		answer:
			'“last winter” is untrue in a year. Write the date, such as “in March 2026”, or leave the time out.',
	},
	{
		mistake: 'a side that is left or right',
		right: 'You never lift the kettle to the tap.',
		wrong: 'If your left side is weaker, sit.',
		line: 73,
		answer:
			'“your left side is weaker” is true of half of the readers. Write “weaker side” and “stronger side”, here and in what follows.',
	},
	{
		mistake: 'a measure that few use',
		right: 'You never lift the kettle to the tap.',
		wrong: 'The seat is 45 inches high.',
		line: 73,
		answer:
			'“45 inches” is a measure that many readers do not use. It is 114 cm: is that meant? Write cm first.',
	},
	{
		mistake: 'a promise of the council',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Your council has to fit one.',
		line: 186,
		answer:
			'“Your council has to” promises what somebody else does. Write “You can ask …”, or name the law or the page with <Source number="…" /> in the same paragraph.',
	},
	{
		mistake: 'a sum in a claim',
		right: 'claim: Less water is easier to lift.',
		wrong: 'claim: A tipper costs £20.',
		line: 52,
		answer:
			'“£20.” is a sum of money. Take it out: sums change. Write “often free”, or who to ask.',
	},
	{
		mistake: 'a strong claim on one page',
		right: 'grade: practice wisdom\n    sources: [1, 2]',
		wrong: 'grade: strong\n    sources: [1]',
		line: 53,
		answer:
			'“strong” rests on one source, which is no guideline and no review of studies. Write practice wisdom or some, or name what gathers the studies.',
	},
	{
		mistake: 'a source that is the front page of a site',
		right: 'https://example.org/one',
		wrong: 'https://example.org/',
		line: 35,
		answer:
			'The address of source 1 is the front page of a site. Write the address of the page that you read, or name another page that says it.',
	},
	{
		mistake: 'somebody to ask for by first name',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Ask for Karen, any day.',
		line: 186,
		answer:
			'Is “Karen” a real person? Write “someone”, or what they did: nobody’s name stands in a guide. If it is real, tell the publisher too.',
	},
];
