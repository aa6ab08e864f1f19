for (const form of document.querySelectorAll("form.calculator")) {
  const { lang, currency, digits, price, cut, days } = form.dataset;
  const fields = form.querySelector("fieldset");
  const ticket = form.parentNode.querySelector("figure.ticket");
  const money = new Intl.NumberFormat(lang, {
    style: "currency", currency, minimumFractionDigits: 0, maximumFractionDigits: 0,
  });
  const show = (name, text) => { ticket.querySelector(`[data-result="${name}"]`).textContent = text; };
  const update = () => {
    const value = (name) => Math.max(0, form.elements[name].valueAsNumber || 0);
    const monthly = price / 10 ** digits;
    const saved = value("shops") * value("sales") * days * (value("unsold") / 100) * (cut / 100);
    show("saved", money.format(saved));
    show("net", money.format(saved - monthly));
  };
  fields.disabled = false;
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
}
