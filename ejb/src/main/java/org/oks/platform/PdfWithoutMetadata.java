package org.oks.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF without what it says of its author, its programs and its earlier versions: no information dictionary, no XMP, no
 * programs' private data. It is written anew, so nothing stays behind that an editor left in the file; a signature is void
 * then.
 */
final class PdfWithoutMetadata {
    private static final COSName PRIVATE = COSName.getPDFName("PieceInfo");
    private static final COSName CHANGED = COSName.getPDFName("LastModified");

    private PdfWithoutMetadata() {}

    static Path clean(Path from, Path to) throws IOException {
        PdfStreams.check(from);
        try (PDDocument document = Loader.loadPDF(from.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            COSDocument objects = document.getDocument();
            objects.getTrailer().removeItem(COSName.INFO);
            objects.getTrailer().removeItem(COSName.ID);
            for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
                COSBase object = objects.getObjectFromPool(key).getObject();
                if (object instanceof COSDictionary dictionary) {
                    dictionary.removeItem(COSName.METADATA);
                    dictionary.removeItem(PRIVATE);
                    dictionary.removeItem(CHANGED);
                }
            }
            // the same content gives the same file, so that it is kept once
            document.setDocumentId(0L);
            document.setAllSecurityToBeRemoved(true);
            document.save(to.toFile());
            return to;
        } catch (InvalidPasswordException locked) {
            throw new FileUnsafe(FileUnsafe.Why.PASSWORD);
        } catch (RuntimeException broken) {
            throw new IOException("The PDF cannot be read", broken);
        }
    }
}
