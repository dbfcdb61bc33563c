// pdf.js's other half: it takes PDFs apart, and listens to whoever started the worker.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
