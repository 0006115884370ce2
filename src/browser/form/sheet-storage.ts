import { readStored, removeStored, store } from '#browser/page/storage.ts';
import {
	deviceKey,
	readAnswers,
	writeAnswers,
	type Answers,
} from '#lib/worksheet/worksheet-answers.ts';

/** Whether this device keeps something for a sheet, readable or not. */
export function isKept(sheet: string): boolean {
	return readStored(deviceKey(sheet)) !== null;
}

/** What this device keeps for a sheet. */
export function readKept(sheet: string): ReturnType<typeof readAnswers> | undefined {
	const text = readStored(deviceKey(sheet));
	return text === null ? undefined : readAnswers(text, sheet);
}

/** Keeps a sheet on this device, as its reader asked; false when the browser refuses. */
export function keep(sheet: string, answers: Answers): boolean {
	return store(deviceKey(sheet), writeAnswers(sheet, answers));
}

/** Takes a sheet off this device. */
export function forget(sheet: string): void {
	removeStored(deviceKey(sheet));
}

/** Tells when another window of this browser keeps or clears the same sheet. */
export function watchOtherPages(sheet: string, sync: () => void): void {
	window.addEventListener('storage', ({ key }) => {
		// No name at all: everything was cleared.
		if (key === null || key === deviceKey(sheet)) sync();
	});
}
