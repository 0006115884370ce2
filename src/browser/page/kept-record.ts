import { whenLookedAt } from './looked-at-again.ts';

/**
 * What came of keeping: `newer`, another window wrote meanwhile; `unreadable`, what stands there is not ours to replace;
 * `unread`, the browser cannot tell what stands there.
 */
export type KeepOutcome = 'kept' | 'newer' | 'unreadable' | 'unread' | 'tooBig' | 'full';

/** What stands under a name: nothing is `null`. Where the browser fails to tell, anything may. */
const UNREAD = Symbol('could not be read');
type Stored = string | null | typeof UNREAD;

/** How a value becomes the text that is kept, and a text a value: nothing where it cannot be read. */
interface Form<Value> {
	write: (value: Value) => string;
	read: (text: string) => Value | undefined;
}

/**
 * One thing that this device keeps, and which copy of it this page has seen. Nothing is written over a copy that
 * the page has not seen, whoever wrote it and whatever its clock said: the texts themselves are compared.
 */
export class KeptRecord<Value> {
	readonly #key: string;
	readonly #form: Form<Value>;
	#seen: Stored = null;

	constructor(key: string, form: Form<Value>) {
		this.#key = key;
		this.#form = form;
	}

	/** What is kept now; from here on the page has seen it. */
	read(): Value | undefined {
		this.#seen = readStored(this.#key);
		return typeof this.#seen === 'string' ? this.#form.read(this.#seen) : undefined;
	}

	/** Whether the browser fails to tell what is kept. One that bars storage keeps nothing for us, and tells so. */
	get isUnread(): boolean {
		return readStored(this.#key) === UNREAD;
	}

	/** Whether something is kept, readable or not. */
	get isThere(): boolean {
		return readStored(this.#key) !== null;
	}

	/** Whether another window has kept or cleared it since this page saw it. */
	get hasChanged(): boolean {
		return readStored(this.#key) !== this.#seen;
	}

	/** Keeps a value, unless a copy stands there that this page has not seen or cannot read. */
	keep(value: Value): KeepOutcome {
		if (this.isUnread) return 'unread';
		// The browser tells again, and nothing stands there.
		if (this.#seen === UNREAD && !this.isThere) this.#seen = null;
		if (this.hasChanged) return 'newer';
		if (typeof this.#seen === 'string' && this.#form.read(this.#seen) === undefined)
			return 'unreadable';
		const text = this.#form.write(value);
		if (this.#form.read(text) === undefined) return 'tooBig';
		// What stands there already takes no room.
		if (this.#seen !== text && !store(this.#key, text)) return 'full';
		this.#seen = text;
		return 'kept';
	}

	/** Takes it off this device; false where the browser does not let go of it, or cannot tell what it is. */
	forget(): boolean {
		if (this.isUnread) return false;
		removeStored(this.#key);
		this.#seen = readStored(this.#key);
		return this.#seen === null;
	}

	/** Tells when another window of this browser keeps or clears it, or the browser itself, which sends no word of that. */
	follow(changed: () => void): void {
		const look = () => {
			if (this.hasChanged) changed();
		};
		window.addEventListener('storage', ({ key }) => {
			// Where everything was cleared, the browser gives no key.
			if (key === null || key === this.#key) look();
		});
		whenLookedAt(look);
	}
}

/** An object that holds texts and nothing else, such as fields by their names; nothing where it is none. */
export function textsIn(value: unknown): Record<string, string> | undefined {
	const isSound =
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.values(value).every((text) => typeof text === 'string');
	return isSound ? (value as Record<string, string>) : undefined;
}

/** Fields as JSON that says its version: `{"version":1,"name":"Ann"}`. Of another version, they cannot be read. */
export function versioned(version: number): Form<Record<string, unknown>> {
	return {
		write: (fields) => JSON.stringify({ version, ...fields }),
		read: (text) => {
			try {
				const kept = JSON.parse(text) as { version?: unknown } | null;
				return kept?.version === version ? { ...kept } : undefined;
			} catch {
				return undefined;
			}
		},
	};
}

/** The text that this device keeps under a name; a browser that bars storage keeps nothing. */
function readStored(key: string): Stored {
	try {
		return storage()?.getItem(key) ?? null;
	} catch {
		return UNREAD;
	}
}

function storage(): Storage | undefined {
	try {
		return localStorage;
	} catch {
		return undefined;
	}
}

/** Keeps a text on this device; false when the browser refuses. Some do without an error: what is not there afterwards was not kept. */
function store(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return readStored(key) === text;
	} catch {
		return false;
	}
}

/** Takes a text off this device. */
function removeStored(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// A browser that bars storage has kept nothing.
	}
}
