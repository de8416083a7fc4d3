/** Integrity of `gransamarbete-doctor.js`: the build writes it here, so that just the doctor of this version runs. */
export const doctorIntegrity = '';
