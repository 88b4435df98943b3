/** Runs in the page: 10,000 changes in 200 tasks, 10 ms apart. Self-contained. */
export function churn() {
  const main = document.querySelector('main') ?? document.body;
  let left = 200;
  /** @param {() => void} done */
  const step = (done) => {
    for (let change = 0; change < 25; change += 1) {
      const item = document.createElement('p');
      item.textContent = `Order ${left}`;
      main.append(item);
      main.firstElementChild?.remove();
    }
    left -= 1;
    if (left === 0) done();
    else setTimeout(step, 10, done);
  };
  return new Promise((resolve) => {
    step(() => resolve(null));
  });
}
