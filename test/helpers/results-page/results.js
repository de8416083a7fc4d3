export const page = 'results';
