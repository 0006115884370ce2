import { correction, generate } from 'lean-qr';

/** Blank modules that must stand round a symbol, by ISO/IEC 18004. */
const QUIET_ZONE = 4;

/**
 * A QR symbol, at error level Q (a quarter may be blotted), as the path of an SVG that is
 * stroked one module wide. Runs along a row take a third of the bytes of outlined squares, and relative
 * moves from the end of one run to the next compress to half of what absolute ones do.
 */
export function qrPath(text: string): { path: string; size: number } {
	const code = generate(hostInCapitals(text), { minCorrectionLevel: correction.Q });
	let path = 'M0 .5';
	let [penX, penY] = [-QUIET_ZONE, -QUIET_ZONE];
	for (let y = 0; y < code.size; y++) {
		for (let x = 0; x < code.size; x++) {
			const start = x;
			while (code.get(x, y)) x++;
			if (x === start) continue;
			path += `m${start - penX} ${y - penY}h${x - start}`;
			[penX, penY] = [x, y];
		}
	}
	return { path, size: code.size + 2 * QUIET_ZONE };
}

/** Capitals take fewer modules, so that each is larger for an old camera. Scheme and host are the same in either (RFC 3986, 6.2.2.1). */
const hostInCapitals = (text: string) =>
	text.replace(/^https?:\/\/[^/]+/, (host) => host.toUpperCase());
