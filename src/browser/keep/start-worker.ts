import { TRUSTED_TYPES_POLICY } from '#lib/publish/security-headers.ts';
import { STORE } from '#lib/keep/kept-copy.ts';
import { inTime } from '#browser/fetch/in-time.ts';

const WORKER = '/service-worker.js';
const LONGEST_WAIT = 10_000;

interface Rules {
	createScriptURL(address: string): string;
}

interface TrustedTypes {
	createPolicy(name: string, rules: Rules): Rules;
}

// Our header lets a worker come only from an address that this policy gives, and it gives one.
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
const rules: Rules = { createScriptURL: () => WORKER };
const policy = trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, rules) ?? rules;

/** Whether this browser can keep pages at all; a private window often cannot. */
export function canKeep(): boolean {
	return 'serviceWorker' in navigator && 'caches' in window;
}

/** Whether a private window bars keeping, or a browser that is set so. */
export const isBarred = (error: unknown): boolean =>
	error instanceof DOMException && error.name === 'SecurityError';

/** Sets up the worker that shows kept pages, and waits until it works. */
export async function startWorker(): Promise<void> {
	await register();
	const { active } = await inTime(navigator.serviceWorker.ready, LONGEST_WAIT);
	if (active) await inTime(activated(active), LONGEST_WAIT);
	// A worker that switches keeping off takes itself away as soon as it works.
	if (!(await navigator.serviceWorker.getRegistration())) throw new Error('Keeping is off.');
}

let presses = 0;

/** On a line that hangs no browser tells. A worker that comes after its reader was told that nothing is kept goes again, unless they pressed once more. */
async function register(): Promise<void> {
	const press = ++presses;
	const how = { updateViaCache: 'none' } as const;
	const coming = navigator.serviceWorker.register(policy.createScriptURL(WORKER), how);
	try {
		await inTime(coming, LONGEST_WAIT);
	} catch (error) {
		void coming.then(
			async (late) => press === presses && !(await caches.has(STORE)) && late.unregister(),
			() => undefined,
		);
		throw error;
	}
}

function activated(worker: ServiceWorker): Promise<void> {
	return new Promise((resolve) => {
		const look = () => worker.state === 'activated' && resolve();
		worker.addEventListener('statechange', look);
		look();
	});
}
