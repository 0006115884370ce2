// As it came, before any other script changes it. What looks after it is fetched for those who stay: nobody else pays.
const came = document.querySelector('main')?.textContent ?? '';

setTimeout(() => {
	import('./page-renewal.ts').then((renewal) => renewal.watchRenewal(came)).catch(() => undefined);
}, 60_000);
