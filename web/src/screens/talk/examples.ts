/** First messages as leaders type them, each understood by the interviewer without a language model. */
export const EXAMPLES = [
  {
    sector: 'Surgical wards',
    text: 'I run nursing on four surgical wards, 140 nurses. Cardiac arrest calls are at 2.1 per 1,000 admissions and have to be under 1 by the end of 2027. The observations get done, but nobody acts on the score until it is late.',
  },
  {
    sector: 'Customer success',
    text: 'I lead 26 customer success managers. Logo churn is at 18% and has to be 12% by the end of next year. Most cancellations come as a surprise to the person who looks after the customer.',
  },
  {
    sector: 'Warehouse',
    text: 'I run a warehouse with 90 pickers on three shifts. Picking accuracy is 98.6% and has to reach 99.5% by June 2027. Every autumn we take on agency people who get half a day of training.',
  },
] as const;
