import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, TO_NGINX } from '../../helpers/free-port.ts';

test.each([
	['it', 0],
	['that of nginx', TO_NGINX],
])('where somebody listens at %s, the tests take another port', async (_, distance) => {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const wanted = (server.address() as AddressInfo).port - distance;
	expect(await freePort(wanted)).not.toBe(wanted);
	server.close();
	await once(server, 'close');
	expect(await freePort(wanted)).toBe(wanted);
});
