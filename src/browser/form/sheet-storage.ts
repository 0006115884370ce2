import {
	deviceKey,
	readAnswers,
	writeAnswers,
	type Answers,
} from '#lib/worksheet/worksheet-answers.ts';

/** Whether this device keeps something for a sheet, readable or not. */
export function isKept(sheet: string): boolean {
	return keptText(sheet) !== null;
}

/** What this device keeps for a sheet. */
export function readKept(sheet: string): ReturnType<typeof readAnswers> | undefined {
	const text = keptText(sheet);
	return text === null ? undefined : readAnswers(text, sheet);
}

/** Keeps a sheet on this device, as its reader asked; false when the browser refuses. */
export function keep(sheet: string, answers: Answers): boolean {
	try {
		localStorage.setItem(deviceKey(sheet), writeAnswers(sheet, answers));
		return true;
	} catch {
		return false;
	}
}

/** Takes a sheet off this device. */
export function forget(sheet: string): void {
	try {
		localStorage.removeItem(deviceKey(sheet));
	} catch {
		// A browser that bars storage has kept nothing.
	}
}

/** Tells when another window of this browser keeps or clears the same sheet. */
export function watchOtherPages(sheet: string, tell: () => void): void {
	window.addEventListener('storage', ({ key }) => {
		// No name at all: everything was cleared.
		if (key === null || key === deviceKey(sheet)) tell();
	});
}

function keptText(sheet: string): string | null {
	try {
		return localStorage.getItem(deviceKey(sheet));
	} catch {
		return null;
	}
}
