/** Words of My plan. */
export const myPlanWords = {
	title: 'My plan',
	lead: 'One thing that matters, and the smallest step towards it.',
	matters: 'What matters to me',
	goal: 'My goal',
	step: 'Step {row}',
	smallest: 'Step 1, the smallest',
	done: 'Done',
	when: 'When and where',
	whenHint:
		'Make the first step small. Say when and where, such as: after breakfast, in the kitchen.',
	day: 'Day',
	time: 'Time',
	who: 'Who helps',
	inTheWay: 'What may get in the way',
	then: 'Then I will',
	sure: 'How sure am I? 0 is not at all, 10 is very',
	review: 'I look at it again on',
	happened: 'What happened',
	everyLine: 'Show every line',
};
