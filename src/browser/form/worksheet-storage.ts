import { readStored, removeStored, store } from '#browser/page/storage.ts';
import {
	deviceKey,
	readAnswers,
	writeAnswers,
	type Answers,
} from '#lib/worksheet/worksheet-answers.ts';

/** Whether this device keeps something for a worksheet, readable or not. */
export function isKept(worksheet: string): boolean {
	return readStored(deviceKey(worksheet)) !== null;
}

/** What this device keeps for a worksheet. */
export function readKept(worksheet: string): ReturnType<typeof readAnswers> | undefined {
	const text = readStored(deviceKey(worksheet));
	return text === null ? undefined : readAnswers(text, worksheet);
}

/** Keeps a worksheet on this device, as its reader asked; false when the browser refuses. */
export function keep(worksheet: string, answers: Answers): boolean {
	return store(deviceKey(worksheet), writeAnswers(worksheet, answers));
}

/** Takes a worksheet off this device. */
export function forget(worksheet: string): void {
	removeStored(deviceKey(worksheet));
}

/** Tells when another window of this browser keeps or clears the same worksheet. */
export function watchOtherPages(worksheet: string, sync: () => void): void {
	window.addEventListener('storage', ({ key }) => {
		// Where everything was cleared, the browser gives no key.
		if (key === null || key === deviceKey(worksheet)) sync();
	});
}
