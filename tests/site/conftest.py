"""What the tests of the site share."""

from tests.site.built import site as site
