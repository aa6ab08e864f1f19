// Amounts are written as the page writes them: browsers lack some languages, Basque among them.
const written = (amount, { prefix, suffix, group, grouping, minus }) => {
  const digits = String(Math.round(Math.abs(amount)));
  const grouped = digits.length < 3 + Number(grouping) ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group);
  return (Math.round(amount) < 0 ? minus : "") + prefix + grouped + suffix;
};
for (const form of document.querySelectorAll("form.calculator")) {
  const { price, cut, times } = form.dataset;
  const fields = form.querySelector("fieldset");
  const ticket = form.parentNode.querySelector("figure.ticket");
  const show = (name, amount) => {
    ticket.querySelector(`[data-result="${name}"]`).textContent = written(amount, form.dataset);
  };
  const update = () => {
    let saved = times * (cut / 100);
    for (const input of fields.querySelectorAll("input")) {
      saved *= Math.max(0, input.valueAsNumber || 0) / input.dataset.divisor;
    }
    show("saved", saved);
    show("net", saved - price);
  };
  fields.disabled = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
}
