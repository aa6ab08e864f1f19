// Amounts are written as the page writes them: browsers lack some languages, Basque among them.
const written = (amount, { prefix, suffix, group, grouping, minus }) => {
  const digits = String(Math.round(Math.abs(amount)));
  const grouped = digits.length < 3 + Number(grouping) ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group);
  return (Math.round(amount) < 0 ? minus : "") + prefix + grouped + suffix;
};
for (const form of document.querySelectorAll("form.calculator")) {
  const { price, cut, days } = form.dataset;
  const fields = form.querySelector("fieldset");
  const ticket = form.parentNode.querySelector("figure.ticket");
  const show = (name, amount) => {
    ticket.querySelector(`[data-result="${name}"]`).textContent = written(amount, form.dataset);
  };
  const update = () => {
    const value = (name) => Math.max(0, form.elements[name].valueAsNumber || 0);
    const saved = value("shops") * value("sales") * days * (value("unsold") / 100) * (cut / 100);
    show("saved", saved);
    show("net", saved - price);
  };
  fields.disabled = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
}
