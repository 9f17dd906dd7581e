"""Pages as pictures: right size, right colours, from any thread."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from PySide6.QtGui import QColor, QImage
from reportlab.pdfgen.canvas import Canvas

from desktop.application.pdf_pages import page_images
from desktop.documents.permit import permit_pdf
from tests.documents.permits import make_permit, make_worst


def test_every_page_at_the_size_asked_for():
    images = page_images(permit_pdf(make_worst()), scale=2)
    assert [(image.width(), image.height()) for image in images] == [(1191, 1684)] * 2


def test_red_is_red_and_paper_is_white():
    file = BytesIO()
    canvas = Canvas(file, pagesize=(100, 100))
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 50, 50, 50, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 1)
    canvas.rect(50, 50, 50, 50, stroke=0, fill=1)
    canvas.save()
    (image,) = page_images(file.getvalue(), scale=1)
    assert image.pixelColor(25, 25) == QColor("red")
    assert image.pixelColor(75, 25) == QColor("blue")
    assert image.pixelColor(50, 75) == QColor("white")


def test_the_text_is_there():
    (image,) = page_images(permit_pdf(make_permit()), scale=1)
    small = image.convertToFormat(QImage.Format.Format_Grayscale8)
    dark = sum(small.pixelColor(x, y).lightness() < 100 for x in range(0, small.width(), 3) for y in range(0, 842, 3))
    assert 500 < dark < 10_000


@pytest.mark.parametrize("damaged", [b"", b"not a pdf", b"%PDF-1.4\ntrailer"])
def test_a_damaged_file_is_refused(damaged):
    with pytest.raises(ValueError, match="not a readable PDF"):
        page_images(damaged, scale=1)


def test_several_threads_may_ask_at_once():
    pdf = permit_pdf(make_permit())
    alone = page_images(pdf, scale=0.5)[0]
    with ThreadPoolExecutor(4) as threads:
        for images in threads.map(lambda _: page_images(pdf, scale=0.5), range(8)):
            assert images[0] == alone
