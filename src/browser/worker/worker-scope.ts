interface WorkerEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends WorkerEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** What a service worker has in place of a window. TypeScript knows pages or workers, not both at once. */
interface WorkerScope {
	readonly clients: { claim(): Promise<void> };
	readonly location: Location;
	readonly registration: ServiceWorkerRegistration;
	skipWaiting(): Promise<void>;
	addEventListener(kind: 'install' | 'activate', listen: (event: WorkerEvent) => void): void;
	addEventListener(kind: 'fetch', listen: (event: FetchEvent) => void): void;
}

/** The scope that this worker runs in. */
export const worker = self as unknown as WorkerScope;
