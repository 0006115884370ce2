/** Words of the worksheet Energy week. */
export const energyWeekWords = {
	title: 'My energy week',
	lead: 'Mark activity and rest for seven days. Then look at the shape of the week.',
	howTitle: 'How to fill it in',
	how: [
		'Do it at the same time each day, such as after tea. It takes a minute.',
		'Mark how heavy each part of the day was for you. Heavy for you may be a shower or a phone call.',
		'Thinking, talking and worry count as well as walking and lifting.',
		'Missed a day? Leave it empty and go on.',
	],
	weekTitle: 'The week',
	from: 'Week that begins on',
	parts: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
	loads: { rest: 'Rest', light: 'Light', middle: 'Medium', heavy: 'Heavy' },
	did: 'What took the most out of me',
	end: 'At bedtime I was',
	ends: { fine: 'All right', tired: 'Tired', done: 'Worn out' },
	lookTitle: 'Look at the shape',
	look: [
		'Where do the heavy parts stand? All in one or two days, or spread out?',
		'Is a heavy day followed by a day or two of rest that you did not choose? That is boom and bust.',
		'Which heavy part could be halved, moved, sat down for, or handed to someone?',
		'Where could a rest stand before you need it?',
	],
	see: 'What I see',
	move: 'One thing I will move, halve or share next week',
	rest: 'A rest I will put in, and when',
};
