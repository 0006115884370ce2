import type { Tint } from '#lib/facts/topic.ts';

/** Our mark, a chair with an arrow to get up by, on a square of 48. The same line stands in favicon.svg. */
export const mark = 'M13 8v17h20M13 25v15M33 25v15M19 15c4-7 13-7 17 .5m-6.5-.5 6.5.5.5-6.5';

/** The icon of each topic, as one line on a square of 48: a cup, stairs with a rail, a bag, a sunrise. */
export const topicIcons: Record<Tint, string> = {
	everyday:
		'M12 20h22v10a9 9 0 0 1-9 9h-4a9 9 0 0 1-9-9zM34 22h3a4 4 0 0 1 0 9h-3M18 8c-2 2 2 4 0 7M25 7c-2 2 2 4 0 7',
	steady: 'M6 40h10v-9h10v-9h10v-9h6M10 22 34 4M10 22v9M22 13v9',
	work: 'M10 16h28a4 4 0 0 1 4 4v16a4 4 0 0 1-4 4H10a4 4 0 0 1-4-4V20a4 4 0 0 1 4-4zM17 16v-4a4 4 0 0 1 4-4h6a4 4 0 0 1 4 4v4M6 27h36M24 24v6',
	mind: 'M6 38h36M12 38a12 12 0 0 1 24 0M24 10v7M7 21l5 4M41 21l-5 4',
};
