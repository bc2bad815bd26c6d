export const kit = {
  page: '{{page}} من {{pages}}',
};
