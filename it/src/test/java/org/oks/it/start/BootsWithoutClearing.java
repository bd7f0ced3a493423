package org.oks.it.start;

import fish.payara.micro.PayaraMicro;
import java.io.File;

/** Boots Payara as our launcher does, but on what a killed server left behind. */
final class BootsWithoutClearing {
    private BootsWithoutClearing() {}

    public static void main(String[] folder) {
        int code = 1;
        try {
            PayaraMicro.setUpackedJarDir(new File(folder[0]));
            PayaraMicro.unpackJars();
            PayaraMicro micro = PayaraMicro.getInstance(true);
            micro.setHttpAutoBind(true);
            micro.setNoHazelcast(true);
            micro.bootStrap();
            code = 0;
        } catch (Exception e) {
            e.printStackTrace();
        }
        Runtime.getRuntime().halt(code);
    }
}
