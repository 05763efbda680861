module onrecord.org/verify

go 1.19
