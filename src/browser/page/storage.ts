/** The text that this device keeps under a name; a browser that bars storage keeps nothing. */
export function readStored(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a text on this device; false when the browser refuses. */
export function store(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

/** Takes a text off this device. */
export function removeStored(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// A browser that bars storage has kept nothing.
	}
}
