import { STORE_PREFIX } from '#lib/keep/kept-copy.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear(): Promise<void> {
	const names = (await caches.keys()).filter((name) => name.startsWith(STORE_PREFIX));
	await Promise.all(names.map((name) => caches.delete(name)));
	await worker.registration.unregister();
}
