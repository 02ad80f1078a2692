"""Uses the pages in a browser: pages.py FOLDER [URL [PICTURES]].

FOLDER holds preview/, reference/ and problem, an error body as problem details. URL is a service that shows the same.
"""
import json
import os
import re
import shutil
import sys
import urllib.parse

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select, WebDriverWait

folder, url, pictures = (sys.argv[1:] + ["", ""])[:3]
folder = os.path.realpath(folder)
with open(f"{folder}/problem", encoding="utf-8") as file:
    problem_type = json.load(file)["type"]


class Browser:
    """A browser of a size, which notes what it asks for and what goes wrong."""

    def __init__(self, own, width=1280, height=900, dark=False):
        self.own = own
        options = webdriver.ChromeOptions()
        for flag in ("headless=new", "no-sandbox", "disable-gpu", "hide-scrollbars", "disable-dev-shm-usage",
                     "force-device-scale-factor=1"):
            options.add_argument(f"--{flag}")
        options.binary_location = shutil.which("chromium")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.resize(width, height)
        if dark:
            self.driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})

    def resize(self, width, height):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def open(self, address):
        # Another fragment alone would not load the page anew.
        self.driver.get("about:blank")
        self.driver.get(address)
        return self

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return [one for one in self.driver.find_elements(By.CSS_SELECTOR, selector) if one.is_displayed()]

    def run(self, script, *values):
        return self.driver.execute_script(script, *values)

    def keys(self, *keys):
        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def wait(self, what, says):
        WebDriverWait(self.driver, 10).until(lambda _: what(), says)

    def background(self):
        return self.run("return getComputedStyle(document.body).backgroundColor")

    def picture(self, name):
        if pictures:
            self.driver.save_screenshot(f"{pictures}/{name}.png")

    def close(self):
        """Ends it; fails on a script's error and on a request to anywhere else."""
        errors = [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] == "SEVERE"]
        asked = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(urllib.parse.unquote(message["params"]["request"]["url"]))
        self.driver.quit()
        assert not errors, errors
        assert asked, "the log of requests is empty"
        others = [one for one in asked if not one.startswith((self.own, "about:", "data:"))]
        assert not others, others


def check(condition, says):
    assert condition, says


def finds_by_chinese_text(browser, preview):
    browser.open(preview)
    browser.find("#page-search").send_keys("PIN 不正确 剩余 2 次")
    browser.wait(lambda: browser.all("#page-results a"), "the search finds nothing")
    links = {link.text: link for link in browser.all("#page-results a")}
    check("100615.user" in links, list(links))
    check(re.search(r"\d+ / \d+", browser.find("#page-count").text), browser.find("#page-count").text)
    browser.picture(f"search-{browser.name}")
    links["100615.user"].click()
    browser.wait(lambda: browser.all("[id='100615.user']:target"), "the message is not what the address names")
    target = browser.find("[id='100615.user']")
    text = target.text
    for part in ("attempts =0", "attempts one", "attempts other", "no attempts remain", "1 attempt remains",
                 "2 attempts remain", "已无剩余次数", "剩余 2 次", "User text of 100615", "integer", "Translated"):
        check(part in text, f"{part} is not in {text}")
    check(len(target.find_elements(By.CSS_SELECTOR, ".phone")) == 2, "no phone shows the user text")
    browser.picture(f"branches-{browser.name}")
    item = target.find_element(By.XPATH, "ancestor::article")
    item.find_element(By.CSS_SELECTOR, "summary").click()
    check('"message":"PIN错误"' in item.text.replace('": "', '":"'), "the body of the client is not shown")


def filters_by_state(browser, preview):
    browser.open(preview)
    state = Select(browser.find("#page-state"))
    state.select_by_value("missing")
    browser.wait(lambda: browser.find("#page-count").text, "nothing is said")
    check(not browser.all("#page-results li"), "the shipped home has no missing text")
    state.select_by_value("translated")
    browser.wait(lambda: browser.all("#page-results li"), "nothing is translated")


def follows_a_problem_type(browser, address):
    browser.open(address)
    code = urllib.parse.unquote(address.split("#")[1])
    target = browser.find("tr:target")
    check(target.get_attribute("id") == code and code in target.text, target.text)
    top = browser.run("return arguments[0].getBoundingClientRect().top", target)
    check(0 <= top < 900, f"the code is not in sight: {top}")
    # In Chinese the same code is in sight.
    browser.find(".languages a[lang='zh-CN']").click()
    browser.wait(lambda: browser.find("html").get_attribute("lang") == "zh-CN", "the language stays")
    target = browser.find("tr:target")
    check(target.get_attribute("id") == code and re.search("[一-鿿]", target.text), target.text)
    check("至少等待 10 分钟" in target.text, target.text)
    browser.picture(f"reference-chinese-{browser.name}")


def switches_the_theme(browser, reference):
    browser.open(reference)
    light = browser.background()
    Select(browser.find("#page-theme")).select_by_value("dark")
    dark = browser.background()
    check(light != dark, "the theme changes nothing")
    browser.open(reference)
    check(browser.background() == dark, "the theme is forgotten")
    Select(browser.find("#page-theme")).select_by_value("")
    check(browser.background() == light, "the theme does not go back to the system's")


def works_by_keyboard(browser, preview, catalog):
    def focused(attribute):
        return browser.driver.switch_to.active_element.get_attribute(attribute)

    browser.open(preview)
    browser.keys(Keys.TAB)
    check(focused("class") == "skip", "the first stop skips to the content")
    browser.keys(Keys.ENTER)
    check(focused("id") == "page-content", "the content has not the focus")
    browser.keys("/")
    check(focused("id") == "page-search", "/ does not lead to the search")
    browser.keys(*"1004.user")
    browser.wait(lambda: browser.all("#page-results a"), "the search finds nothing")
    browser.keys(Keys.ARROW_DOWN)
    check(focused("href") and browser.driver.switch_to.active_element.text.startswith("1004.user"), "no result")
    outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle")
    check(outline != "none", "one does not see what has the focus")
    browser.keys(Keys.ENTER)
    browser.wait(lambda: browser.all("[id='1004.user']:target"), "the message is not shown")
    # On a catalog's page the search hides what does not match, and Escape brings it back.
    browser.open(catalog)
    items = len(browser.all("[data-item]"))
    browser.keys("/", *"1004")
    browser.wait(lambda: 0 < len(browser.all("[data-item]")) < items, "nothing is hidden")
    browser.keys(Keys.ESCAPE)
    browser.wait(lambda: len(browser.all("[data-item]")) == items, "what was hidden stays so")
    browser.open(catalog + "#1004")
    summary = browser.find("[id='1004'] summary")
    for _ in range(12):
        if browser.driver.switch_to.active_element == summary:
            break
        browser.keys(Keys.TAB)
    check(browser.driver.switch_to.active_element == summary, "Tab goes on from the code to its body")
    browser.keys(Keys.ENTER)
    check(browser.find("[id='1004'] details pre").is_displayed(), "the body does not open")


def says_what_it_is(browser, address):
    """What a screen reader needs: names, one of each id, headings in order, no text that is cut off sideways."""
    browser.open(address)
    check(browser.run("""
        return [...document.querySelectorAll("input, select")].every((one) => one.labels.length > 0)
            && [...document.querySelectorAll("[role=img]")].every((one) => one.getAttribute("aria-label"))
            && [...document.querySelectorAll("a")].every((one) => one.textContent.trim())
            && document.querySelectorAll("main, h1").length === 2"""), f"something has no name: {address}")
    twice = browser.run("""
        const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
        return ids.filter((id, index) => ids.indexOf(id) !== index)""")
    check(not twice, f"{twice} are there twice in {address}")
    leap = browser.run("""
        const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((one) => Number(one.tagName[1]));
        return levels.findIndex((level, index) => index > 0 && level > levels[index - 1] + 1)""")
    check(leap < 0, f"heading {leap} leaves out a level in {address}")
    for width in (1280, 640, 390):
        # 640 is what a window of 1280 has at a zoom of 200 %.
        browser.resize(width, 900)
        wide = browser.run("return document.scrollingElement.scrollWidth")
        check(wide <= width, f"{address} is {wide} wide in {width}")
    browser.resize(1280, 900)


def use(name, own, preview, reference, page, problem):
    """`page` makes the address of a page from a site's address and a catalog; `problem` is the problem type's page."""
    browser = Browser(own)
    browser.name = name
    finds_by_chinese_text(browser, preview)
    filters_by_state(browser, preview)
    follows_a_problem_type(browser, problem)
    switches_the_theme(browser, page(reference, "card-issuing"))
    works_by_keyboard(browser, preview, page(preview, "card-issuing"))
    for address in (preview, reference, page(preview, "typed-checkout"), page(preview, "common"),
                    page(reference, "agreement-pay"), page(reference, "return-code-gateway")):
        says_what_it_is(browser, address)
    browser.close()
    if not pictures:
        return
    shots = [("preview", preview, "", 1180, 760, False), ("message", page(preview, "card-issuing"), "#2009", 1180, 860, False),
             ("message-dark", page(preview, "return-code-gateway"), "#100615", 1180, 860, True),
             ("reference", page(reference, "order-acquiring"), "#C08", 1180, 760, False),
             ("reference-dark", page(reference, "agreement-pay"), "", 1180, 760, True),
             ("reference-narrow", page(reference, "typed-checkout"), "", 390, 780, False),
             ("message-narrow", page(preview, "card-issuing"), "#1004", 390, 780, False),
             ("index-narrow", preview, "", 390, 780, True)]
    for shot, address, fragment, width, height, dark in shots:
        browser = Browser(own, width, height, dark)
        browser.open(address + fragment).picture(f"{shot}-{name}")
        browser.close()


use("files", f"file://{folder}/", f"file://{folder}/preview/index.html", f"file://{folder}/reference/index.html",
    lambda site, catalog: site.replace("index.html", f"{catalog}/index.html"),
    f"file://{folder}" + problem_type.replace("#", "/index.html#"))
print("the written pages work")
if url:
    use("served", url + "/", f"{url}/preview", f"{url}/reference", lambda site, catalog: f"{site}/{catalog}",
        url + problem_type)
    print("the served pages work")
