import { once } from 'node:events';
import { createServer } from 'node:net';

/** The distance between the port of our own server and that of nginx. */
export const TO_NGINX = 1000;

/** A port at which nobody listens, nor at the one that nginx would take: 4399, unless somebody is there. */
export async function freePort(first = 4399): Promise<number> {
	const isFree = await Promise.all([first, first + TO_NGINX].map(canListen));
	if (isFree.every(Boolean)) return first;
	return freePort(5000 + Math.floor(Math.random() * 40_000));
}

async function canListen(port: number): Promise<boolean> {
	const server = createServer().listen(port, '127.0.0.1');
	try {
		await once(server, 'listening');
		return true;
	} catch {
		return false;
	} finally {
		server.close();
	}
}
