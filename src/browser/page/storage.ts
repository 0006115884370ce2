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

/** What `storeVersion` kept under a name, or nothing where it is of another version or unreadable. */
export function readVersion(key: string, version: number): Record<string, unknown> | undefined {
	try {
		const kept = JSON.parse(readStored(key) ?? 'null') as { version?: unknown } | null;
		return kept?.version === version ? { ...kept } : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps fields as JSON that says its version: `{"version":1,"name":"Ann"}`; false when the browser refuses. */
export function storeVersion(key: string, version: number, fields: object): boolean {
	return store(key, JSON.stringify({ version, ...fields }));
}
