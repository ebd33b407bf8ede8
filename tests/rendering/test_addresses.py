import pytest

from retold.rendering.addresses import web_address


@pytest.mark.parametrize("address", ["https://example.org/a?b=c#d", "http://example.org", "HTTPS://EXAMPLE.ORG/"])
def test_addresses_of_the_web_become_links(address):
    assert web_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        " https://example.org",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "/a",
        "https://",
        "http://[",
    ],
)
def test_others_stay_words(address):
    assert web_address(address) is None
