/**
 * Switches keeping off. Put it in the place of service-worker.js, under that name: each device that kept
 * pages then throws out all of them, and the worker with them, the next time it opens any page of ours.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(clear()));

async function clear() {
	const names = (await caches.keys()).filter((name) => name.startsWith('keep-doing-'));
	await Promise.all(names.map((name) => caches.delete(name)));
	await worker.registration.unregister();
}
