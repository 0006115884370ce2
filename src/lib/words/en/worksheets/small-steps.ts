/** Words of the worksheet Small steps. */
export const smallStepsWords = {
	title: 'Small steps',
	lead: 'One thing you want to do again, cut into steps so small that the first feels possible.',
	goalTitle: 'Where I want to get to',
	goal: 'What I want to be able to do, such as go to the corner shop alone',
	why: 'Why it matters to me',
	stepsTitle: 'My steps, the easiest first',
	stepsLead:
		'Do a step again and again, on different days, until it feels easier. Then take the next one. Going back a step is fine.',
	step: 'Step {row}',
	what: 'What I will do',
	when: 'When, where, and who is with me',
	how: 'How it went',
	hows: { hard: 'Very hard', some: 'Hard', fair: 'All right', easy: 'Easy' },
	tries: 'Days I did it',
	stuckTitle: 'If a step is too big',
	stuck: 'How I can halve it: less time, less far, with someone, at a quieter hour',
	helps: 'What helps me stay until the feeling eases',
	person: 'Someone I can tell',
};
