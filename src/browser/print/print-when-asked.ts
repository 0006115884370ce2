import { printAs } from './print-as.ts';

/** A page that is opened by a link with `#print` prints itself, once: Back or a reload asks nobody again. */
if (location.hash === '#print') {
	history.replaceState(history.state, '', location.pathname);
	void printAs('clear');
}
