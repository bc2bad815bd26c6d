export const together = {
  back: 'نشست کا صفحہ',
  hint: 'یہ اس سوال کے سب بورڈ ہیں۔ ان پر کسی کا نشان نہیں، اور کوئی جگہ غلط نہیں۔',
  title: 'مل کر دیکھنا',
  ready: 'سب تیار ہیں',
  waiting_one: '{{count}} شخص کا انتظار ہے',
  waiting_other: '{{count}} لوگوں کا انتظار ہے',
  show: 'بورڈ دکھائیں',
};
