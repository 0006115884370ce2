/** Where anyone may look up a registered health professional, by surname or number. */
export const HCPC_REGISTER = 'https://www.hcpc-uk.org/check-the-register/';

/** The form of an occupational therapist's number. It proves nobody: the register says whose it is. */
export const HCPC_NUMBER = /^OT\d{5,6}$/;
