"""Checks of a page in a browser, as axe makes them: contrast, names, headings, ids, the order of the keyboard."""

from itertools import pairwise

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}

LEAST_CONTRAST = 4.5
"""Of words and what is behind them, as WCAG 2.2 AA asks for text of ordinary size."""


def check_looks(tab, where=""):
    """A page that is open fits both windows, and nobody is kept from using it in either scheme."""
    for size in DESKTOP, PHONE:
        tab.set_viewport_size(size)
        assert tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), (where, size)
    for scheme in "light", "dark":
        tab.emulate_media(color_scheme=scheme)
        assert tab.evaluate(_PALE, LEAST_CONTRAST) == [], (where, scheme)
    found = tab.evaluate(f"() => ({{{', '.join(f'{name!r}: ({script})()' for name, script in _WRONG.items())}}})")
    assert {name: wrong for name, wrong in found.items() if wrong} == {}, where
    levels = tab.evaluate("[...document.querySelectorAll('h1, h2, h3, h4')].map(one => Number(one.tagName[1]))")
    assert levels[:1] == [1], where
    assert all(after - before <= 1 for before, after in pairwise(levels)), (where, levels)


def check_keyboard(tab, where=""):
    """The tab key goes through all that can be used in the order of the page, and what it is at can be seen."""
    tab.set_viewport_size(DESKTOP)
    wanted = tab.evaluate(_USABLE)
    found = []
    while len(found) < wanted:
        tab.keyboard.press("Tab")
        number, seen = tab.evaluate(_FOCUSED)
        assert seen, (where, tab.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
        if found[-1:] != [number]:  # a date has parts of its own
            found.append(number)
    assert found == list(range(wanted)), where


_WRONG = {
    "without a name": """() => [...document.querySelectorAll(
        'a, button, select, textarea, summary, input:not([type=hidden]), [role=img], [role=group], nav')]
      .filter(one => !(one.textContent.trim() || one.getAttribute('aria-label') || one.labels?.[0]?.textContent.trim()
        || document.querySelector(`label[for="${one.id}"]`)) || (one.matches('nav') && !one.getAttribute('aria-label')))
      .map(one => one.outerHTML.slice(0, 200))""",
    "an id twice": """() => [...document.querySelectorAll('[id]')].map(one => one.id)
      .filter((id, number, all) => all.indexOf(id) !== number)""",
    "an order of its own": """() => [...document.querySelectorAll('[tabindex]')]
      .filter(one => one.tabIndex > 0).map(one => one.outerHTML.slice(0, 200))""",
    "not one main part, title and language": """() =>
      document.querySelectorAll('main').length === 1 && document.title && document.documentElement.lang ? [] : [1]""",
    "an anchor to nothing": """() => [...document.querySelectorAll('a[href^="#"]')]
      .filter(one => !document.getElementById(decodeURIComponent(one.getAttribute('href').slice(1))))
      .map(one => one.outerHTML.slice(0, 200))""",
    "too small to be touched": """() => [...document.querySelectorAll(
        'button, select, textarea, input:not([type=hidden])')]
      .filter(one => { const {width, height} = (one.closest('label') || one).getBoundingClientRect();
        return width && (width < 24 || height < 24); })
      .map(one => one.outerHTML.slice(0, 200))""",
}

_PALE = """least => {
  const light = rgb => {
    const [r, g, b] = rgb.map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const parts = colour => colour.match(/[\\d.]+/g).map(Number);
  const behind = one => {
    const disc = one.matches('.node text') && one.parentElement.querySelector('circle');
    if (disc) return parts(getComputedStyle(disc).fill);
    for (; one; one = one.parentElement) {
      const [r, g, b, a] = parts(getComputedStyle(one).backgroundColor);
      if (a !== 0) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const pale = [];
  const check = (one, colour) => {
    const [a, b] = [light(colour.slice(0, 3)), light(behind(one))].sort((x, y) => y - x);
    if ((a + .05) / (b + .05) < least) pale.push(one.outerHTML.slice(0, 100));
  };
  for (const one of document.querySelectorAll('body *:not(title, script)')) {
    if (one.placeholder) check(one, parts(getComputedStyle(one, '::placeholder').color));
    if (one.disabled || ![...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())) continue;
    const style = getComputedStyle(one);
    check(one, parts(one.closest('svg') ? style.fill : style.color));
  }
  return pale;
}"""

_USABLE = """() => {
  const all = [...document.querySelectorAll(
    'a[href], button, select, textarea, summary, input:not([type=hidden]), [tabindex="0"]')];
  const shown = one => one.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
  window.usable = all.filter(one => !one.disabled && shown(one) && !(one.type === 'radio' && !one.checked));
  return window.usable.length;
}"""

_FOCUSED = """() => {
  const one = document.activeElement, style = getComputedStyle(one);
  const circle = one.querySelector?.('circle');
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
  const thick = circle && parseFloat(getComputedStyle(circle).strokeWidth) >= 4;
  return [window.usable.indexOf(one), outlined || thick];
}"""
