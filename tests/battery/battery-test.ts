import { test as base } from '@playwright/test';
import { openRoom, type Room } from './visit.ts';

/** Tests that share one pair of windows, with and without scripts, for as long as a worker lives. */
export const test = base.extend<object, { room: Room }>({
	room: [
		async ({ browser }, use, { project }) => {
			const { baseURL } = project.use;
			const room = await openRoom(browser, baseURL ?? '');
			await use(room);
			await room.leave();
		},
		{ scope: 'worker' },
	],
});
