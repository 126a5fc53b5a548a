"""What the tests of the site share."""

from tests.site.built import site as site
from tests.site.forms import browser as browser
from tests.site.forms import form_context as form_context
from tests.site.forms import form_pages as form_pages
