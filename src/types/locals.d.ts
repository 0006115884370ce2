declare namespace App {
	/** What the parts of one page tell each other while it is made. */
	interface Locals {
		hasSideSwitch?: boolean;
	}
}
